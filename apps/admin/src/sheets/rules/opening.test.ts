import type { Actor, Role } from "@reform-ledger/domain";
import { describe, expect, it } from "vitest";
import { sheetRow } from "../sheetRow.builder";
import { type SheetPlace, selfClosedBy, stageToFill } from "./opening";

const personAs = (role: Role, unitId: string): Actor => ({
  personId: "person_1",
  keyId: null,
  scopes: null,
  memberships: [{ role, unitId, unitPath: "1.2" }],
});

const place = (override: Partial<SheetPlace> = {}): SheetPlace => ({
  actor: personAs("UNIT_OFFICER", "unit_2"),
  unitId: "unit_2",
  viewerCan: [],
  status: "SELF_ASSESSMENT",
  dueOn: { SELF_ASSESSMENT: "2026-03-31" },
  lockedAt: null,
  reopenedUntil: null,
  today: "2026-03-31",
  ...override,
});

const appraisingUnit = { id: "unit_9", name: "Sở Tư pháp" };
const { criterion } = sheetRow({ criterion: { appraisingUnit } });
const survey = { ...criterion, method: "SURVEY" } as const;

describe("the column that somebody may fill", () => {
  it("is the unit's own while its self-assessment is open", () => {
    expect(stageToFill(place(), criterion)).toBe("SELF");
    expect(stageToFill(place(), survey)).toBeNull();
    expect(stageToFill(place({ actor: personAs("LEADER", "unit_2") }), criterion)).toBeNull();
  });

  it("is none after the last day, after the lock and in another phase, each with its reason", () => {
    const late = place({ today: "2026-04-01" });
    const locked = place({ lockedAt: "2026-03-30T02:00:00Z" });
    const appraised = place({ status: "APPRAISAL" });
    for (const closed of [late, locked, appraised]) expect(stageToFill(closed, criterion)).toBeNull();
    expect(selfClosedBy(place())).toBeNull();
    expect(selfClosedBy(late)?.messageKey).toBe("deadlinePassed");
    expect(selfClosedBy(locked)?.messageKey).toBe("assessmentLocked");
    expect(selfClosedBy(appraised)?.messageKey).toBe("selfAssessmentClosed");
  });

  it("is the unit's own again once it was reopened, to its last day", () => {
    const reopened = place({ status: "APPRAISAL", reopenedUntil: "2026-04-10", today: "2026-04-10" });
    expect(stageToFill(reopened, criterion)).toBe("SELF");
    expect(stageToFill({ ...reopened, today: "2026-04-11" }, criterion)).toBeNull();
  });

  it("is the appraisal's for the criterion's appraisers and the round's office", () => {
    const appraisal = { status: "APPRAISAL", viewerCan: ["scores.appraise"] } as const;
    const justice = place({ ...appraisal, actor: personAs("APPRAISER", "unit_9") });
    const finance = place({ ...appraisal, actor: personAs("APPRAISER", "unit_8") });
    const office = place({ ...appraisal, actor: personAs("REFORM_OFFICE", "unit_1") });
    expect(stageToFill(justice, criterion)).toBe("FIRST_APPRAISAL");
    expect(stageToFill(finance, criterion)).toBeNull();
    expect(stageToFill(office, criterion)).toBe("FIRST_APPRAISAL");
    expect(stageToFill({ ...office, status: "SECOND_APPRAISAL" }, criterion)).toBe("SECOND_APPRAISAL");
  });

  it("takes a survey's result from its office already during self-assessment", () => {
    const office = place({ viewerCan: ["scores.appraise"], actor: personAs("REFORM_OFFICE", "unit_1") });
    expect(stageToFill(office, survey)).toBe("FIRST_APPRAISAL");
    expect(stageToFill(office, criterion)).toBeNull();
  });
});
