import type { LocalisedText } from "../language.js";

export const extensionMessages = {
  extensionWithoutDate: {
    vi: "Nhiệm vụ không có hạn theo ngày nên không thể gia hạn.",
    en: "The task has no due date that could be extended.",
  },
  extensionNotLater: {
    vi: "Hạn mới phải sau hạn hiện tại {dueOn}.",
    en: "The new due date must lie after the present one, {dueOn}.",
  },
  extensionInThePast: {
    vi: "Hạn mới không được trước ngày hôm nay ({today}).",
    en: "The new due date must not lie before today ({today}).",
  },
  extensionPending: {
    vi: "Nhiệm vụ đang có đề nghị gia hạn chờ quyết định.",
    en: "A request for more time already waits for a decision.",
  },
  extensionDecided: {
    vi: "Đề nghị gia hạn này đã được xử lý.",
    en: "This request for more time has been settled.",
  },
  extensionDecidedByAsker: {
    vi: "Người xin gia hạn không được tự quyết định việc gia hạn.",
    en: "Who asks for more time does not decide on it.",
  },
} as const satisfies Record<string, LocalisedText>;
