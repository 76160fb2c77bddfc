import { describe, expect, it } from "vitest";
import {
  assignTask,
  cancelTask,
  pauseTask,
  reportProgress,
  resumeTask,
  returnTask,
  startTask,
  submitTask,
  verifyTask,
} from "./progress.js";

const submitted = { status: "SUBMITTED", submittedById: "head", assigneeId: "officer" } as const;

describe("doing a task", () => {
  it("goes from draft to verified", () => {
    const assigned = assignTask({ status: "DRAFT" }, "officer");
    const reported = reportProgress(assigned, 40, "Đã họp kiểm điểm");
    expect(reported).toEqual({ status: "IN_PROGRESS", percentDone: 40 });
    const handedIn = submitTask(reported, "head");
    expect(handedIn).toEqual({ status: "SUBMITTED", percentDone: 100, submittedById: "head" });
    expect(verifyTask({ ...handedIn, assigneeId: "officer" }, "office").status).toBe("VERIFIED");
  });

  it.each([-1, 101, 50.5, Number.NaN, Number.POSITIVE_INFINITY])("refuses %d percent", (percentDone) => {
    expect(() => reportProgress({ status: "ASSIGNED" }, percentDone)).toThrow(
      expect.objectContaining({ fields: [expect.objectContaining({ path: "percentDone" })] }),
    );
  });

  it("takes 0 and 100 percent, and 100 does not hand it in", () => {
    expect(reportProgress({ status: "ASSIGNED" }, 0).percentDone).toBe(0);
    expect(reportProgress({ status: "RETURNED" }, 100)).toEqual({ status: "IN_PROGRESS", percentDone: 100 });
  });

  it("refuses a note that is too long", () => {
    expect(() => reportProgress({ status: "ASSIGNED" }, 10, "a".repeat(4001))).toThrow(
      expect.objectContaining({ messageKey: "tooLong" }),
    );
  });

  it.each(["head", "officer"])("does not let %s verify what they did", (personId) => {
    expect(() => verifyTask(submitted, personId)).toThrow(
      expect.objectContaining({ code: "RULE_BROKEN", messageKey: "taskVerifiedByDoer" }),
    );
  });

  it("does not verify what was not handed in, whoever asks", () => {
    expect(() => verifyTask({ ...submitted, status: "IN_PROGRESS" }, "head")).toThrow(
      expect.objectContaining({ messageKey: "taskTransition" }),
    );
  });

  it("returns, pauses and cancels only with a reason", () => {
    expect(returnTask(submitted, " Thiếu biên bản ")).toEqual({
      status: "RETURNED",
      reason: "Thiếu biên bản",
    });
    expect(() => returnTask(submitted, "  ")).toThrow(
      expect.objectContaining({ messageKey: "reasonRequired" }),
    );
    expect(() => pauseTask({ status: "ASSIGNED" }, "")).toThrow();
    expect(() => cancelTask({ status: "ASSIGNED" }, "")).toThrow();
    expect(cancelTask({ status: "PAUSED" }, "Sáp nhập").status).toBe("CANCELLED");
  });

  it("starts, pauses and goes on", () => {
    expect(startTask({ status: "ASSIGNED" }).status).toBe("IN_PROGRESS");
    expect(resumeTask(pauseTask({ status: "RETURNED" }, "Chờ văn bản")).status).toBe("IN_PROGRESS");
  });
});
