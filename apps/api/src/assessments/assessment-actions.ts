import {
  type Actor,
  DomainError,
  demandAnswer,
  demandAppraisable,
  demandQuestion,
  demandSelfAssessmentOpen,
  isReopened,
  isWorkingPhase,
  may,
  type Permission,
  type PlacedUnit,
} from "@reform-ledger/domain";
import type { Reader } from "../database/reader.js";
import type { Question } from "../lists/list.js";
import {
  type AssessmentState,
  isPenalisable,
  placeOfOffice,
  selfAssessmentOf,
  selfScored,
  statesOfAssessments,
} from "./assessment-state.js";

/** A unit that appraises criteria of a set; entered: among them some that no unit scores itself. */
interface Appraiser extends PlacedUnit {
  setId: string;
  entered: boolean;
}

/** What the asking person may do now to each assessment, such as assessments.lock: by state and access table. */
export async function actionsOnAssessments(
  ids: readonly string[],
  reader: Reader,
  { actor, today }: Pick<Question, "actor" | "today">,
): Promise<Map<string, string[]>> {
  if (!actor) return new Map();
  const states = await statesOfAssessments(ids, reader);
  const setIds = [...new Set([...states.values()].map(({ setId }) => setId))];
  const appraisers = Map.groupBy(await appraisersOfSets(setIds, reader), ({ setId }) => setId);
  return new Map(
    [...states].map(([id, state]) => [id, actionsOn(state, appraisers.get(state.setId) ?? [], actor, today)]),
  );
}

const appraisersOfSets = (setIds: readonly string[], reader: Reader): Promise<Appraiser[]> =>
  reader.query<Appraiser>(
    `select c.set_id as "setId", c.appraising_unit_id as id, u.path::text as path,
       bool_or(not ${selfScored("c")}) as entered
     from criterion c left join unit u on u.id = c.appraising_unit_id
     where c.set_id = any($1::bigint[]) and c.method is not null
     group by c.set_id, c.appraising_unit_id, u.path`,
    [setIds],
  );

/** Whether a rule lets something pass. */
const holds = (rule: () => void): boolean => {
  try {
    rule();
    return true;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
};

function actionsOn(
  state: AssessmentState,
  appraisers: readonly Appraiser[],
  actor: Actor,
  today: string,
): string[] {
  const { status, lockedAt } = state;
  const own = { owners: [state.unit] };
  const office = placeOfOffice(state);
  const isSelfOpen = holds(() => demandSelfAssessmentOpen(selfAssessmentOf(state, today)));
  const others = appraisers.filter(({ id }) => id !== state.unit.id);
  const appraising = { ...office, appraisers: openAppraisers(state, others, today) };
  const asking = { ...office, appraisers: others };
  const isOpen = status !== "FINALISED" && status !== "PUBLISHED";
  const answer = { status, explanationDueOn: state.explanationDueOn, today, withdrawnAt: null };
  const possible: [Permission, boolean][] = [
    ["scores.selfAssess", isSelfOpen && may(actor, "scores.selfAssess", own)],
    ["assessments.lock", isSelfOpen && lockedAt === null && may(actor, "assessments.lock", own)],
    ["assessments.reopen", isWorkingPhase(status) && may(actor, "assessments.reopen", office)],
    ["assessments.remind", isWorkingPhase(status) && may(actor, "assessments.remind", office)],
    ["scores.appraise", appraising.appraisers.length > 0 && may(actor, "scores.appraise", appraising)],
    ["explanations.ask", holds(() => demandQuestion(state)) && may(actor, "explanations.ask", asking)],
    ["explanations.answer", holds(() => demandAnswer(answer)) && may(actor, "explanations.answer", own)],
    ["penalties.write", isPenalisable(state) && may(actor, "penalties.write", office)],
    ["scores.record", isOpen && may(actor, "rounds.write", office) && may(actor, "scores.record", own)],
    ["scores.amend", !isOpen && may(actor, "scores.amend", office)],
  ];
  return possible.flatMap(([name, isAllowed]) => (isAllowed ? [name] : []));
}

/** Those who can enter something now: what no unit scores itself comes in earlier than the rest. */
function openAppraisers(
  state: AssessmentState,
  appraisers: readonly Appraiser[],
  today: string,
): readonly Appraiser[] {
  const { status, dueOn, lockedAt } = state;
  const reopened = isReopened({ ...state, today });
  const stage = status === "SECOND_APPRAISAL" ? "SECOND_APPRAISAL" : "FIRST_APPRAISAL";
  const place = { status, stage, dueOn, today, locked: lockedAt !== null, reopened } as const;
  const isOpen = (method: "SELF" | "SURVEY") =>
    holds(() => demandAppraisable({ ...place, method, kind: "SCORED" }));
  if (isOpen("SELF")) return appraisers;
  return isOpen("SURVEY") ? appraisers.filter(({ entered }) => entered) : [];
}
