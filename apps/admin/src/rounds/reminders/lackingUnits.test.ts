import { describe, expect, it } from "vitest";
import { lackingUnits } from "./lackingUnits";

const missing = {
  what: "SCORE",
  message: "Chưa chấm điểm",
  criterion: { id: "criterion_1", code: "1.1" },
} as const;

const row = (name: string, override: object = {}) => ({
  lockedAt: null as string | null,
  assessment: {
    id: `assessment_${name}`,
    unit: { id: `unit_${name}`, name },
    missing: [] as (typeof missing)[],
    reminders: { nodes: [] },
    ...override,
  },
});

const reminder = (createdAt: string) => ({
  id: "reminder_1",
  phase: "SELF_ASSESSMENT" as const,
  message: "Phiếu còn thiếu",
  createdAt,
  sentBy: null,
});

const names = (units: ReturnType<typeof lackingUnits>) => units.map(({ unit }) => unit.name);

describe("the units to be reminded", () => {
  const rows = [
    row("thiếu", { missing: [missing] }),
    row("đủ, chưa khóa"),
    { ...row("đã khóa"), lockedAt: "2024-11-01T00:00:00.000Z" },
  ];

  it("are those that lack something or have not locked their sheet", () => {
    expect(names(lackingUnits(rows, "SELF_ASSESSMENT", "2024-11-10"))).toEqual(["thiếu", "đủ, chưa khóa"]);
  });

  it("are after the self-assessment only those that lack something", () => {
    expect(names(lackingUnits(rows, "EXPLANATION", "2024-11-10"))).toEqual(["thiếu"]);
  });

  it("are told once a day, by the day in Vietnam", () => {
    const told = row("đã nhắc", {
      missing: [missing],
      reminders: { nodes: [reminder("2024-11-09T18:00:00.000Z")] },
    });
    const on = (today: string) => lackingUnits([told], "SELF_ASSESSMENT", today)[0]?.isRemindedToday;
    expect([on("2024-11-09"), on("2024-11-10")]).toEqual([false, true]);
  });
});
