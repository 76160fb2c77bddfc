import type { LocalisedText } from "../language.js";

export const handOverMessages = {
  handOverUnitStands: {
    vi: "Chỉ bàn giao nhiệm vụ của đơn vị đã kết thúc hoạt động.",
    en: "Only the tasks of a unit that has ended are handed over.",
  },
  handOverNothing: {
    vi: "Chưa chọn nhiệm vụ nào để bàn giao.",
    en: "No task is named to be handed over.",
  },
  handOverIncomplete: {
    vi: "Còn {count} nhiệm vụ chưa hoàn thành của đơn vị chưa được bàn giao.",
    en: "{count} open tasks of the unit are not handed over.",
  },
  handOverNotOfUnit: {
    vi: "Nhiệm vụ không do đơn vị này chủ trì hoặc phối hợp.",
    en: "The unit neither leads the task nor helps with it.",
  },
  handOverTaskClosed: {
    vi: "Nhiệm vụ ở trạng thái “{status}” không cần bàn giao.",
    en: "A task that is {status} is not handed over.",
  },
  handOverNoSuccessor: {
    vi: "Đơn vị nhận không kế thừa đơn vị này.",
    en: "The receiving unit does not follow this unit.",
  },
  handOverSuccessorEnded: {
    vi: "Đơn vị nhận cũng đã kết thúc hoạt động.",
    en: "The receiving unit has ended too.",
  },
} as const satisfies Record<string, LocalisedText>;
