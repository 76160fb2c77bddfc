import { bilingual } from "../i18n/bilingual";

export const deductionBulkMessages = bilingual({
  vi: {
    actions: { explain: "Ghi nguyên nhân", tasks: "Giao nhiệm vụ" },
    tooMany: "Mỗi lần chọn nhiều nhất %{count} điểm mất",
    explain: "Ghi nguyên nhân cho %{smart_count} điểm mất |||| Ghi nguyên nhân cho %{smart_count} điểm mất",
    explained:
      "Đã ghi nguyên nhân cho %{smart_count} điểm mất |||| Đã ghi nguyên nhân cho %{smart_count} điểm mất",
    createTasks: "Giao nhiệm vụ cho %{smart_count} điểm mất |||| Giao nhiệm vụ cho %{smart_count} điểm mất",
    tasksMade: "Đã lập %{smart_count} nhiệm vụ |||| Đã lập %{smart_count} nhiệm vụ",
    outcome:
      "Đã xong %{done}, bị từ chối %{refused}. Những điểm mất bị từ chối vẫn được chọn; xem lý do rồi gửi lại.",
    commonHint: "Những điều chung của các nhiệm vụ. Ở bước sau bạn xem lại và sửa từng nhiệm vụ.",
    rowsHint:
      "Mỗi điểm mất một nhiệm vụ. Để trống tên thì lấy tên của mẫu hoặc của tiêu chí; để trống hạn riêng thì lấy hạn chung.",
    template: "Mẫu nhiệm vụ",
    assign: "Giao ngay cho đơn vị chủ trì",
    ownDue: "Hạn riêng",
    titlePrefix: "Khắc phục",
    next: "Xem từng nhiệm vụ",
    back: "Quay lại",
    confirmTasks: "Lập các nhiệm vụ",
  },
  en: {
    actions: { explain: "Explain", tasks: "Create tasks" },
    tooMany: "Choose at most %{count} deductions at once",
    explain: "Explain %{smart_count} deduction |||| Explain %{smart_count} deductions",
    explained: "%{smart_count} deduction explained |||| %{smart_count} deductions explained",
    createTasks: "Create tasks for %{smart_count} deduction |||| Create tasks for %{smart_count} deductions",
    tasksMade: "%{smart_count} task created |||| %{smart_count} tasks created",
    outcome: "%{done} done, %{refused} refused. What was refused stays chosen; see why and send it again.",
    commonHint: "What the tasks have in common. In the next step you look over each of them.",
    rowsHint:
      "One task for each deduction. Without a title it takes the template's or the criterion's; without a due date of its own, the common one.",
    template: "Template",
    assign: "Give to the lead unit at once",
    ownDue: "Own due date",
    titlePrefix: "Fix",
    next: "Look over each task",
    back: "Back",
    confirmTasks: "Create the tasks",
  },
});
