import { matchAt, type Tokens } from "./tokens.js";
import { phrases } from "./words.js";

export const absenceLeads = phrases(
  ...["nếu", "trường hợp", "trong trường hợp", "nếu trong năm", "trong năm", "nếu đơn vị", "đơn vị"],
  ...["đối với đơn vị", "trường hợp đơn vị", "trường hợp trong năm", "trường hợp cơ quan , đơn vị"],
);
export const surelyAbsent = phrases(
  ...["không phát sinh", "không có phát sinh", "chưa phát sinh", "không được giao", "không thuộc đối tượng"],
  ...["không thuộc phạm vi", "không thuộc diện", "không có nhiệm vụ phát sinh", "không giao chỉ tiêu"],
);

/** Whether the words go on from "không phát sinh". */
export function opensAbsence(tokens: Tokens): boolean {
  return matchAt(tokens, matchAt(tokens, 0, absenceLeads), surelyAbsent) > 0;
}
