import { describe, expect, it } from "vitest";
import { boardColumns, columnBeside, columnsFor, refusalOf, stepInto } from "./boardColumns";

const office = ["tasks.assign", "tasks.verify", "tasks.return", "tasks.pause", "tasks.cancel"];
const officer = ["tasks.start", "tasks.reportProgress", "tasks.submit"];

describe("the columns of the board", () => {
  it("take a task only where its state leads and the person may", () => {
    expect(columnsFor({ status: "SUBMITTED", viewerCan: office })).toEqual(["RETURNED", "VERIFIED"]);
    expect(columnsFor({ status: "SUBMITTED", viewerCan: officer })).toEqual([]);
    expect(columnsFor({ status: "VERIFIED", viewerCan: [...office, ...officer] })).toEqual([]);
  });

  it("begin a task before they ask for a report of it", () => {
    const task = { status: "ASSIGNED" as const, viewerCan: officer };
    expect(stepInto(task, "IN_PROGRESS")).toBe("start");
    expect(stepInto({ ...task, viewerCan: ["tasks.reportProgress"] }, "IN_PROGRESS")).toBe("reportProgress");
  });

  it("do not call it a move when a task stays in its state", () => {
    expect(stepInto({ status: "ASSIGNED", viewerCan: office }, "ASSIGNED")).toBeNull();
    expect(refusalOf({ status: "ASSIGNED", viewerCan: office }, "ASSIGNED")).toBeNull();
  });

  it("say whether the state or the person is in the way", () => {
    const task = { status: "SUBMITTED" as const, viewerCan: officer };
    expect(refusalOf(task, "VERIFIED")).toBe("PERSON");
    expect(refusalOf(task, "DRAFT")).toBe("STATE");
    expect(refusalOf({ ...task, viewerCan: office }, "VERIFIED")).toBeNull();
  });

  it("have a first and a last one", () => {
    expect(columnBeside(boardColumns, "ASSIGNED", 1)).toBe("IN_PROGRESS");
    expect(columnBeside(boardColumns, "DRAFT", -1)).toBe("DRAFT");
    expect(columnBeside(boardColumns, "CANCELLED", 1)).toBe("CANCELLED");
  });
});
