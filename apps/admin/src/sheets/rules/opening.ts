import {
  type Actor,
  DomainError,
  demandAppraisable,
  demandSelfAssessmentOpen,
  isReopened,
  isSelfScored,
  may,
  type RoundStatus,
  type ScoreStage,
} from "@reform-ledger/domain";
import type { SheetCriterion } from "../sheetModel";

/** What decides who may type where. */
export interface SheetPlace {
  actor: Actor | null;
  unitId: string;
  viewerCan: readonly string[];
  status: RoundStatus;
  /** The last day of each phase, where it has one. */
  dueOn: Readonly<Partial<Record<RoundStatus, string>>>;
  lockedAt: string | null;
  reopenedUntil: string | null;
  today: string;
}

type Scored = Pick<SheetCriterion, "kind" | "method" | "appraisingUnit">;

/** Units are told apart by id here; how far a subtree reaches, the API answers in viewerCan. */
const placed = (id: string) => ({ id, path: "" });

const mayScoreSelf = ({ actor, unitId, viewerCan }: SheetPlace) =>
  viewerCan.includes("scores.selfAssess") || may(actor, "scores.selfAssess", { owners: [placed(unitId)] });

/** The office of the round enters whatever the API says that it may; an appraiser its unit's criteria. */
function mayAppraise({ actor, viewerCan, unitId }: SheetPlace, { appraisingUnit }: Scored): boolean {
  if (!viewerCan.includes("scores.appraise")) return false;
  if (actor?.memberships.some(({ role }) => role === "REFORM_OFFICE")) return true;
  if (!appraisingUnit || appraisingUnit.id === unitId) return false;
  return may(actor, "scores.appraise", { owners: [], appraisers: [placed(appraisingUnit.id)] });
}

const holds = (demand: () => void) => refusedBy(demand) === null;

function refusedBy(demand: () => void): DomainError | null {
  try {
    demand();
    return null;
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}

const selfAssessment = (place: SheetPlace) => ({
  ...place,
  selfDueOn: place.dueOn.SELF_ASSESSMENT ?? null,
});

/** Why the unit's own column is closed; null: it is open, or not the viewer's to fill. */
export const selfClosedBy = (place: SheetPlace): DomainError | null =>
  mayScoreSelf(place) ? refusedBy(() => demandSelfAssessmentOpen(selfAssessment(place))) : null;

/** The column into which the viewer may type of this criterion now; null: none. */
export function stageToFill(place: SheetPlace, criterion: Scored): ScoreStage | null {
  const isOpenToUnit = () => demandSelfAssessmentOpen(selfAssessment(place));
  if (isSelfScored(criterion) && mayScoreSelf(place) && holds(isOpenToUnit)) return "SELF";
  if (!mayAppraise(place, criterion)) return null;
  const stage = place.status === "SECOND_APPRAISAL" ? "SECOND_APPRAISAL" : "FIRST_APPRAISAL";
  const appraising = {
    ...criterion,
    status: place.status,
    stage,
    dueOn: place.dueOn[place.status] ?? null,
    today: place.today,
    locked: place.lockedAt !== null,
    reopened: isReopened(place),
  } as const;
  return holds(() => demandAppraisable(appraising)) ? stage : null;
}
