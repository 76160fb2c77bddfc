import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysAfter } from "../calendar/calendar.js";
import { taskStatuses } from "../tasks/task-status.js";
import {
  askExtension,
  extensionStatuses,
  grantExtension,
  isExtendable,
  refuseExtension,
  withdrawExtension,
} from "./extension.js";

const today = "2023-06-09";
const task = { status: "IN_PROGRESS", dueOn: "2023-06-30" } as const;
const asked = { newDueOn: "2023-09-30", reason: " Chờ hướng dẫn " };
const request = { status: "PENDING", askedById: "head", newDueOn: "2023-09-30" } as const;
const refusal = (messageKey: string) => expect.objectContaining({ messageKey });

describe("asking for a later due date", () => {
  it("keeps the present date beside the new one", () => {
    expect(askExtension(task, asked, today)).toEqual({
      dueOn: "2023-06-30",
      newDueOn: "2023-09-30",
      reason: "Chờ hướng dẫn",
    });
  });

  it.each(taskStatuses)("of a task that is %s goes by whether it is given and open", (status) => {
    const isOpen = !["DRAFT", "VERIFIED", "CANCELLED"].includes(status);
    expect(isExtendable({ ...task, status })).toBe(isOpen);
    const ask = () => askExtension({ ...task, status }, asked, today);
    if (isOpen) expect(ask().newDueOn).toBe("2023-09-30");
    else expect(ask).toThrow(refusal("taskTransition"));
  });

  it.each([
    ["the same day", task, { ...asked, newDueOn: "2023-06-30" }, "extensionNotLater"],
    ["an earlier day", task, { ...asked, newDueOn: "2023-06-29" }, "extensionNotLater"],
    [
      "a day gone by",
      { ...task, dueOn: "2023-05-01" },
      { ...asked, newDueOn: "2023-06-08" },
      "extensionInThePast",
    ],
    ["a task without a date", { ...task, dueOn: null }, asked, "extensionWithoutDate"],
    ["no reason", task, { ...asked, reason: " " }, "reasonRequired"],
    ["no real day", task, { ...asked, newDueOn: "2023-09-31" }, "badDate"],
  ])("is refused for %s", (_name, of, wrong, messageKey) => {
    expect(() => askExtension(of, wrong, today)).toThrow(refusal(messageKey));
  });

  it("takes today for a task that is overdue", () => {
    const overdue = { ...task, dueOn: "2023-06-01" };
    expect(askExtension(overdue, { ...asked, newDueOn: today }, today).newDueOn).toBe(today);
  });
});

describe("deciding on it", () => {
  it("grants the day asked for, or another one", () => {
    const decision = { personId: "office", note: " " };
    expect(grantExtension(task, request, decision, today)).toEqual({
      status: "GRANTED",
      grantedDueOn: "2023-09-30",
      decisionNote: null,
    });
    const other = { ...decision, dueOn: "2023-07-31", note: "Đến hết tháng 7" };
    expect(grantExtension(task, request, other, today)).toEqual({
      status: "GRANTED",
      grantedDueOn: "2023-07-31",
      decisionNote: "Đến hết tháng 7",
    });
  });

  it("refuses only with a note", () => {
    expect(refuseExtension(request, { personId: "office", note: "Đã gia hạn một lần" })).toEqual({
      status: "REFUSED",
      decisionNote: "Đã gia hạn một lần",
    });
    expect(() => refuseExtension(request, { personId: "office", note: null })).toThrow(
      expect.objectContaining({ fields: [expect.objectContaining({ path: "note" })] }),
    );
  });

  it("is never up to who asked", () => {
    const decision = { personId: "head", note: "Được" };
    expect(() => grantExtension(task, request, decision, today)).toThrow(refusal("extensionDecidedByAsker"));
    expect(() => refuseExtension(request, decision)).toThrow(refusal("extensionDecidedByAsker"));
  });

  it("looks at the due date of now, not at the one when it was asked", () => {
    const moved = { ...task, dueOn: "2023-10-31" };
    expect(() => grantExtension(moved, request, { personId: "office" }, today)).toThrow(
      refusal("extensionNotLater"),
    );
  });

  it.each(extensionStatuses.filter((status) => status !== "PENDING"))(
    "happens once: not when %s",
    (status) => {
      const settled = { ...request, status };
      const decision = { personId: "office", note: "Lần nữa" };
      expect(() => grantExtension(task, settled, decision, today)).toThrow(refusal("extensionDecided"));
      expect(() => refuseExtension(settled, decision)).toThrow(refusal("extensionDecided"));
      expect(() => withdrawExtension(settled)).toThrow(refusal("extensionDecided"));
    },
  );

  it("only ever moves a due date later, and never into the past", () => {
    const day = fc.integer({ min: -400, max: 400 }).map((days) => daysAfter(today, days));
    fc.assert(
      fc.property(day, day, fc.option(day), (dueOn, newDueOn, granted) => {
        const wanted = granted ?? newDueOn;
        const grant = () =>
          grantExtension(
            { ...task, dueOn },
            { ...request, newDueOn },
            { personId: "o", dueOn: granted },
            today,
          );
        if (wanted > dueOn && wanted >= today) expect(grant().grantedDueOn).toBe(wanted);
        else expect(grant).toThrow(expect.objectContaining({ code: "RULE_BROKEN" }));
      }),
    );
  });
});
