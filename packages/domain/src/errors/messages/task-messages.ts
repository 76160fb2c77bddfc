import type { LocalisedText } from "../language.js";

export const taskMessages = {
  taskTransition: {
    vi: "Không thể {action} khi nhiệm vụ ở trạng thái “{status}”.",
    en: "A task that is {status} cannot be {action}.",
  },
  taskVerifiedByDoer: {
    vi: "Người thực hiện nhiệm vụ không được xác nhận nhiệm vụ đó.",
    en: "Who does a task does not verify it.",
  },
  taskDueMissing: {
    vi: "Nhiệm vụ phải có hạn hoàn thành hoặc ghi rõ thời gian thực hiện.",
    en: "A task needs a due date or words that say when.",
  },
  taskLeadAlsoCooperates: {
    vi: "Đơn vị chủ trì không đồng thời là đơn vị phối hợp.",
    en: "The lead unit is not also a cooperating unit.",
  },
  taskAssigneeElsewhere: {
    vi: "Người được giao phải thuộc đơn vị chủ trì.",
    en: "Who is given a task must belong to its lead unit.",
  },
  taskStepsOpen: {
    vi: "Còn {count} đầu việc chưa hoàn thành.",
    en: "{count} steps are not done yet.",
  },
  taskStepElsewhere: {
    vi: "Đầu việc này không thuộc nhiệm vụ.",
    en: "This step does not belong to the task.",
  },
  taskWithoutPeriods: {
    vi: "Nhiệm vụ không có kỳ báo cáo nào đang chờ.",
    en: "The task has no period that waits for a report.",
  },
  taskPeriodAhead: {
    vi: "Kỳ {period} chưa bắt đầu nên chưa thể báo cáo hoàn thành kỳ.",
    en: "The period {period} has not begun yet and cannot be completed.",
  },
  taskNotAQuestion: {
    vi: "Chỉ có thể trả lời một câu hỏi.",
    en: "Only a question can be answered.",
  },
  reasonRequired: { vi: "Cần nêu lý do.", en: "A reason is required." },
} as const satisfies Record<string, LocalisedText>;
