import { ruleBroken } from "../errors/domain-error.js";
import type { Points } from "../points/points.js";
import type { ScoringMethod } from "../scoring/criteria.js";
import { deviates, type StageValue } from "./stages.js";

export type AppraisalNote = {
  method: ScoringMethod | null;
  /** What the stage before says: the unit's own score, or the first appraisal. */
  before: StageValue;
  appraised: StageValue;
  /** What the rule makes of the appraiser's inputs; left out without inputs. */
  computed?: Points | null | undefined;
  note: string | null;
};

/**
 * Whoever changes what stood before says why, as does who finds a criterion not applicable, gives
 * discretionary points, or departs from the rule. Throws RULE_BROKEN appraisalNoteRequired.
 */
export function demandAppraisalNote({ note, ...appraisal }: AppraisalNote, path = "note"): void {
  if ((note ?? "").trim() !== "" || !needsNote(appraisal)) return;
  throw ruleBroken("appraisalNoteRequired", {}, path);
}

function needsNote({ method, before, appraised, computed }: Omit<AppraisalNote, "note">): boolean {
  if (appraised.state === "NOT_SCORED") return false;
  if (method === "DISCRETIONARY") return true;
  if (computed !== undefined && deviates({ computed, points: appraised.points })) return true;
  if (before.state === "NOT_SCORED") return appraised.state === "NOT_APPLICABLE" && computed === undefined;
  return before.state !== appraised.state || deviates({ computed: before.points, points: appraised.points });
}
