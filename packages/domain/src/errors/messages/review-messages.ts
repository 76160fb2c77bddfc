import type { LocalisedText } from "../language.js";

export const reviewMessages = {
  reviewNotYetHeld: {
    vi: "Ngày họp kiểm điểm không được sau hôm nay.",
    en: "A review cannot be held on a day to come.",
  },
  reviewBeforeRound: {
    vi: "Ngày họp kiểm điểm không được trước ngày {first}, ngày đầu của năm được đánh giá.",
    en: "A review cannot be held before {first}, when the assessed year began.",
  },
  reviewCoversNothing: {
    vi: "Cần chọn ít nhất một khoản điểm bị mất được kiểm điểm.",
    en: "A review covers at least one deduction.",
  },
  reviewOfOtherRound: {
    vi: "Khoản điểm bị mất này không thuộc đợt đánh giá được kiểm điểm.",
    en: "This deduction is not of the round that is reviewed.",
  },
  reviewOfOtherUnit: {
    vi: "Đơn vị không bị mất và không chịu trách nhiệm về khoản điểm này.",
    en: "The unit neither lost these points nor is responsible for them.",
  },
} as const satisfies Record<string, LocalisedText>;
