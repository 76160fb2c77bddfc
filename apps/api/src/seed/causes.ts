import type { DataSource } from "typeorm";
import { Cause } from "../causes/cause.entity.js";

const startingList: Pick<Cause, "code" | "name" | "nameEn" | "kind">[] = [
  { code: "NO_DOCUMENT", name: "Chưa ban hành văn bản", nameEn: "No document issued", kind: "SUBJECTIVE" },
  {
    code: "ISSUED_LATE",
    name: "Ban hành văn bản chậm so với quy định",
    nameEn: "Issued late",
    kind: "SUBJECTIVE",
  },
  {
    code: "WEAK_EVIDENCE",
    name: "Thiếu hoặc chưa đủ tài liệu kiểm chứng",
    nameEn: "Evidence missing or weak",
    kind: "SUBJECTIVE",
  },
  {
    code: "TARGET_MISSED",
    name: "Không đạt chỉ tiêu được giao",
    nameEn: "Target not reached",
    kind: "SUBJECTIVE",
  },
  { code: "FILES_OVERDUE", name: "Hồ sơ giải quyết quá hạn", nameEn: "Files overdue", kind: "SUBJECTIVE" },
  {
    code: "PROCESS_ERROR",
    name: "Thực hiện sai quy trình, thủ tục",
    nameEn: "Process error",
    kind: "SUBJECTIVE",
  },
  {
    code: "SURVEY_RESULT",
    name: "Kết quả khảo sát, điều tra xã hội học thấp",
    nameEn: "Survey result",
    kind: "SUBJECTIVE",
  },
  {
    code: "VIOLATION",
    name: "Có vi phạm, bị xử lý kỷ luật",
    nameEn: "Violation or discipline",
    kind: "SUBJECTIVE",
  },
  {
    code: "UNCLEAR_RESPONSIBILITY",
    name: "Phân công trách nhiệm chưa rõ ràng",
    nameEn: "Unclear responsibility",
    kind: "SUBJECTIVE",
  },
  { code: "OBJECTIVE", name: "Nguyên nhân khách quan", nameEn: "Objective reason", kind: "OBJECTIVE" },
];

/** The causes that every installation starts with; those that are there stay as they are. */
export async function seedCauses(dataSource: DataSource): Promise<void> {
  const causes = startingList.map((cause, index) => ({ ...cause, position: index + 1, version: 1 }));
  await dataSource.createQueryBuilder().insert().into(Cause).values(causes).orIgnore().execute();
}
