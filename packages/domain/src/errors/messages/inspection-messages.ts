import type { LocalisedText } from "../language.js";

export const inspectionMessages = {
  inspectionHasFindings: {
    vi: "Cuộc kiểm tra đã có {count} phát hiện nên không thể xóa.",
    en: "The inspection has {count} findings and cannot be removed.",
  },
  inspectionEndsBeforeStart: {
    vi: "Ngày kết thúc không được trước ngày bắt đầu.",
    en: "The last day cannot come before the first.",
  },
  inspectionDecidedAfterStart: {
    vi: "Quyết định kiểm tra không được ban hành sau ngày bắt đầu kiểm tra.",
    en: "The decision to inspect cannot come after the first day.",
  },
  findingClosed: {
    vi: "Phát hiện đã đóng; hãy mở lại trước.",
    en: "The finding is closed; reopen it first.",
  },
  findingNotClosed: { vi: "Phát hiện chưa đóng.", en: "The finding is not closed." },
  findingHasOpenTasks: {
    vi: "Còn {count} nhiệm vụ khắc phục chưa hoàn thành; hãy xác nhận hoặc hủy trước khi đóng phát hiện.",
    en: "{count} of its tasks are still open; verify or cancel them before the finding is closed.",
  },
  findingHasTasks: {
    vi: "Đã có {count} nhiệm vụ khắc phục phát hiện này nên không thể xóa.",
    en: "{count} tasks answer this finding; it cannot be removed.",
  },
} as const satisfies Record<string, LocalisedText>;
