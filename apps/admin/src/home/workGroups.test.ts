import type { TaskRowFragment } from "@reform-ledger/api-types";
import { describe, expect, it } from "vitest";
import { type WorkGroup, workGroupOf } from "./workGroups";

const task = (override: Partial<TaskRowFragment>): TaskRowFragment => ({
  id: "task_1",
  version: 1,
  title: "Số hóa hồ sơ",
  status: "IN_PROGRESS",
  percentDone: 10,
  priority: "NORMAL",
  dueOn: null,
  dueWords: null,
  recurrence: "NONE",
  reportDueOn: null,
  effortDays: null,
  expectedPoints: "0",
  openQuestions: 0,
  leadUnitEnded: false,
  pendingExtension: null,
  template: null,
  constructed: false,
  updatedAt: "2023-06-01T00:00:00.000Z",
  leadUnit: { id: "unit_1", name: "Văn phòng" },
  assignee: null,
  ...override,
});

describe("my work", () => {
  it.each<[WorkGroup, Partial<TaskRowFragment>]>([
    ["OVERDUE", { dueOn: "2023-06-14" }],
    ["OVERDUE", { dueOn: "2023-06-14", status: "RETURNED" }],
    ["OVERDUE", { dueOn: "2023-12-31", reportDueOn: "2023-05-31" }],
    ["RETURNED", { dueOn: "2023-12-31", status: "RETURNED" }],
    ["DUE_SOON", { dueOn: "2023-06-18" }],
    ["OTHER", { dueOn: "2023-06-19" }],
    ["OTHER", { dueOn: null, dueWords: "thường xuyên" }],
    ["SUBMITTED", { dueOn: "2023-06-14", status: "SUBMITTED" }],
  ])("is %s for %o", (group, override) => {
    expect(workGroupOf(task(override), "2023-06-15")).toBe(group);
  });
});
