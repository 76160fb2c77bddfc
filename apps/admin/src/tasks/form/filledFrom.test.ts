import { describe, expect, it } from "vitest";
import { filledFrom, untouched } from "./filledFrom";

const template = {
  title: "Ban hành kế hoạch đúng hạn",
  description: null,
  deliverable: "Kế hoạch",
  priority: "HIGH" as const,
  recurrence: "NONE" as const,
  dueDays: 30,
  effortDays: "2.5",
  steps: ["Dự thảo", "Lấy ý kiến"],
};

const comma = (value: string) => value.replace(".", ",");

describe("a form filled from a template", () => {
  it("takes what the template says, its days counted from today", () => {
    expect(filledFrom(template, "2023-11-20", comma)).toEqual({
      title: "Ban hành kế hoạch đúng hạn",
      deliverable: "Kế hoạch",
      priority: "HIGH",
      recurrence: "NONE",
      dueOn: "2023-12-20",
      effortDays: "2,5",
      steps: [{ text: "Dự thảo" }, { text: "Lấy ý kiến" }],
    });
  });

  it("leaves alone what the template leaves open", () => {
    const open = { ...template, deliverable: null, dueDays: null, effortDays: null, steps: [] };
    expect(Object.keys(filledFrom(open, "2023-11-20", comma))).toEqual(["title", "priority", "recurrence"]);
  });

  it("keeps what was typed", () => {
    const filled = filledFrom(template, "2023-11-20", comma);
    expect(Object.keys(untouched(filled, { title: true, steps: [{ text: true }] }))).toEqual([
      "priority",
      "recurrence",
      "deliverable",
      "dueOn",
      "effortDays",
    ]);
  });
});
