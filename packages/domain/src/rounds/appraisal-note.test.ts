import { describe, expect, it } from "vitest";
import { demandAppraisalNote } from "./appraisal-note.js";
import type { StageValue } from "./stages.js";

const scored = (points: string): StageValue => ({ state: "SCORED", points });
const notApplicable: StageValue = { state: "NOT_APPLICABLE", points: null };
const notScored: StageValue = { state: "NOT_SCORED", points: null };
const required = expect.objectContaining({ code: "RULE_BROKEN", messageKey: "appraisalNoteRequired" });

describe("the note of an appraisal", () => {
  it.each([
    ["raises points", scored("1"), scored("1.5")],
    ["lowers points", scored("1"), scored("0")],
    ["refuses that the criterion does not apply", notApplicable, scored("0")],
    ["finds that the criterion does not apply", scored("1"), notApplicable],
    ["finds so where the unit said nothing", notScored, notApplicable],
  ])("is asked for where it %s", (_what, before, appraised) => {
    const appraisal = { method: "SELF" as const, before, appraised, note: " " };
    expect(() => demandAppraisalNote(appraisal)).toThrow(required);
    demandAppraisalNote({ ...appraisal, note: "Theo hồ sơ kiểm tra" });
  });

  it.each([
    ["keeps the points", scored("1"), scored("1.00")],
    ["shows a third as an office writes it", scored("0.333333333333333333333333"), scored("0.33")],
    ["agrees that the criterion does not apply", notApplicable, notApplicable],
    ["scores what the unit left open", notScored, scored("1")],
    ["is taken back", scored("1"), notScored],
  ])("is not asked for where it %s", (_what, before, appraised) => {
    expect(() => demandAppraisalNote({ method: "SELF", before, appraised, note: null })).not.toThrow();
  });

  it("is asked for discretionary points and for a departure from the rule", () => {
    const plain = { before: notScored, appraised: scored("1"), note: null };
    expect(() => demandAppraisalNote({ ...plain, method: "DISCRETIONARY" })).toThrow(required);
    expect(() => demandAppraisalNote({ ...plain, method: "SELF", computed: "0.5" })).toThrow(required);
    expect(() => demandAppraisalNote({ ...plain, method: "SELF", computed: "1" })).not.toThrow();
  });
});
