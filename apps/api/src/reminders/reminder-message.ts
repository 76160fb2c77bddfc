import { formatDayVi, type RoundStatus, roundStatusLabels } from "@reform-ledger/domain";
import type { Missing } from "../assessments/missing.figures.js";
import type { MissingThing } from "../assessments/missing.types.js";

const lacks: readonly [MissingThing, string][] = [
  ["SCORE", "chưa có điểm"],
  ["INPUTS", "chưa có số liệu để tính điểm"],
  ["EVIDENCE", "chưa có tài liệu kiểm chứng"],
  ["DEVIATION_REASON", "chưa nêu lý do điểm khác kết quả tính"],
  ["REASON", "chưa nêu lý do"],
  ["ANSWER", "chưa giải trình câu hỏi của cơ quan thẩm định"],
];

const shownCodes = 10;

function listed(codes: readonly string[]): string {
  const rest = codes.length - shownCodes;
  const shown = codes.slice(0, shownCodes).join(", ");
  return rest > 0 ? `${shown} và ${rest} tiêu chí khác` : shown;
}

/** Says in Vietnamese what an assessment lacks in a phase and by when. */
export function reminderMessage(
  phase: RoundStatus,
  missing: readonly Missing[],
  dueOn: string | null,
): string {
  const parts = lacks.flatMap(([what, text]) => {
    const codes = missing.filter((each) => each.what === what).map(({ code }) => code);
    return codes.length > 0 ? [`${codes.length} tiêu chí ${text} (${listed(codes)})`] : [];
  });
  const lacking =
    parts.length > 0 ? `Phiếu còn ${parts.join("; ")}.` : "Phiếu đã đủ nội dung nhưng chưa khóa.";
  const deadline =
    dueOn === null ? "" : ` Hạn ${roundStatusLabels[phase].vi.toLowerCase()}: ${formatDayVi(dueOn)}.`;
  return `${lacking}${deadline}`;
}
