import { recurrences, taskStatuses } from "@reform-ledger/domain";

const choices = (words: readonly string[], name: string) =>
  words.map((word) => ({ id: word, name: `resources.tasks.${name}.${word}` }));

export const taskStatusChoices = choices(taskStatuses, "status");
export const taskPriorityChoices = choices(["LOW", "NORMAL", "HIGH"], "priority");
export const taskRecurrenceChoices = choices(recurrences, "recurrence");
