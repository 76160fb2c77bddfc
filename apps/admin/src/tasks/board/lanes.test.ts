import type { TaskStatus } from "@reform-ledger/domain";
import { describe, expect, it } from "vitest";
import { foldedAtFirst, lanesOf } from "./lanes";

const today = "2023-11-15";

let made = 0;
const aTask = (unit: string, dueOn: string | null = "2023-12-31", status: TaskStatus = "IN_PROGRESS") => {
  made += 1;
  return { id: `task_${made}`, status, dueOn, reportDueOn: null, leadUnit: { id: unit, name: unit } };
};

describe("the lanes of the board", () => {
  it("stand in the Vietnamese alphabet, one for each lead unit", () => {
    const lanes = lanesOf([aTask("Ủy ban"), aTask("Đội"), aTask("Công an"), aTask("Đội")], today);
    expect(lanes.map(({ unit, tasks }) => [unit.name, tasks.length])).toEqual([
      ["Công an", 1],
      ["Đội", 2],
      ["Ủy ban", 1],
    ]);
  });

  it("count what is late: not what is verified, but a period whose report is missing", () => {
    const [lane] = lanesOf(
      [
        aTask("Sở", "2023-11-14"),
        aTask("Sở", "2023-11-14", "VERIFIED"),
        aTask("Sở", "2023-11-15"),
        { ...aTask("Sở"), reportDueOn: "2023-10-31" },
      ],
      today,
    );
    expect(lane?.late).toBe(2);
  });

  it("are open as far as there is room, the first one always", () => {
    const lanes = lanesOf(
      [...Array(5)].flatMap((_, unit) => [aTask(`Đơn vị ${unit}`), aTask(`Đơn vị ${unit}`)]),
      today,
    );
    expect([...foldedAtFirst(lanes, 4)]).toEqual(["Đơn vị 2", "Đơn vị 3", "Đơn vị 4"]);
    expect(foldedAtFirst(lanes, 1).has("Đơn vị 0")).toBe(false);
    expect(foldedAtFirst(lanes).size).toBe(0);
  });
});
