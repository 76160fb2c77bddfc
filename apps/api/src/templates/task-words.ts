import { graphqlEnum, type WordOf } from "../lists/enum.js";

export const TaskPriority = graphqlEnum("TaskPriority", "How urgent a task is.", {
  LOW: "Thấp.",
  NORMAL: "Bình thường.",
  HIGH: "Cao.",
});
export type TaskPriority = WordOf<typeof TaskPriority>;

export const Recurrence = graphqlEnum("Recurrence", "How often a task comes back.", {
  NONE: "Once.",
  MONTHLY: "Hàng tháng.",
  QUARTERLY: "Hàng quý.",
  CONTINUOUS: "Thường xuyên.",
});
export type Recurrence = WordOf<typeof Recurrence>;
