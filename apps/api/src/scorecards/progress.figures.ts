import { dueStateOf, isReopened, type RoundStatus } from "@reform-ledger/domain";
import { assessmentReached } from "../assessments/assessment.list.js";
import type { Reader } from "../database/reader.js";
import type { Question } from "../lists/list.js";
import type { Loaders } from "../loaders.js";
import type { AssessmentProgress } from "./progress.types.js";

type Counts = Omit<AssessmentProgress, "reopened" | "dueState">;

interface ProgressRow extends Counts {
  roundId: string;
  status: RoundStatus;
  reopenedUntil: string | null;
}

/** How far a round's assessments are, batched over the request. */
export const progressFor = (loaders: Loaders, roundId: string): Promise<AssessmentProgress[]> =>
  loaders.figure("progress", roundId, progressOfRounds, []);

const isSelfScored = "c.kind = 'SCORED' and c.method in ('SELF', 'FORMULA')";

/** A bonus or a penalty is appraised where the unit claims one. */
const isAppraised = "(c.kind = 'SCORED' or s.self_state <> 'NOT_SCORED')";

const count = (condition: string) => `(count(*) filter (where ${condition}))::int`;

const counts = `${count(`${isSelfScored} and s.self_state <> 'NOT_SCORED'`)} as "selfDone",
  ${count(isSelfScored)} as "selfOf",
  ${count(`c.evidence_required and s.self_points > 0
    and not exists (select from score_evidence e where e.score_id = s.id)`)} as "missingEvidence",
  ${count(`${isAppraised} and s.first_appraisal_state <> 'NOT_SCORED'`)} as appraised,
  ${count(isAppraised)} as "appraisalOf",
  ${count(`${isAppraised} and s.second_appraisal_state <> 'NOT_SCORED'`)} as "secondDone",
  ${count("s.state <> 'NOT_SCORED'")} as finals`;

const openQuestions = `(select count(*)::int from explanation q join score asked on asked.id = q.score_id
  where asked.assessment_id = t.id and q.answered_at is null and q.withdrawn_at is null) as "openQuestions"`;

async function progressOfRounds(
  roundIds: readonly string[],
  reader: Reader,
  question: Question,
): Promise<Map<string, AssessmentProgress[]>> {
  const wanted = question.parameters.add(roundIds, "bigint[]");
  const rows = await reader.query<ProgressRow>(
    `select t.id as "assessmentRowId", t.round_id as "roundId", r.status, t.locked_at as "lockedAt",
       t.reopened_until as "reopenedUntil", ${openQuestions}, counted.*,
       (select p.due_on from round_phase p where p.round_id = r.id and p.phase = r.status) as "dueOn"
     from assessment t join assessment_round r on r.id = t.round_id join unit u on u.id = t.unit_id
       cross join lateral (
         select ${counts} from score s join criterion c on c.id = s.criterion_id where s.assessment_id = t.id
       ) counted
     where t.round_id = any(${wanted}) and ${assessmentReached("t", question)}
     order by u.name collate "vi-x-icu", t.id`,
    question.parameters.values,
  );
  const byRound = Map.groupBy(rows, ({ roundId }) => roundId);
  return new Map([...byRound].map(([id, own]) => [id, own.map((row) => progressOf(row, question.today))]));
}

function progressOf(
  { roundId: _, status, reopenedUntil, ...row }: ProgressRow,
  today: string,
): AssessmentProgress {
  const reopened = isReopened({ lockedAt: row.lockedAt, reopenedUntil, today });
  const dueOn = reopened ? reopenedUntil : row.dueOn;
  const isDone = !reopened && isDoneIn(status, row);
  const dueState = dueStateOf({ dueOn, status: isDone ? "VERIFIED" : "IN_PROGRESS" }, today);
  return { ...row, dueOn, reopened, dueState: status === "DRAFT" ? "NONE" : dueState };
}

/** Whether a phase has nothing left to do on an assessment. */
function isDoneIn(status: RoundStatus, row: Counts): boolean {
  switch (status) {
    case "DRAFT":
      return false;
    case "SELF_ASSESSMENT":
      return row.lockedAt !== null;
    case "APPRAISAL":
      return row.appraised >= row.appraisalOf;
    case "EXPLANATION":
      return row.openQuestions === 0;
    case "SECOND_APPRAISAL":
      return row.secondDone >= row.appraisalOf;
    default:
      return true;
  }
}
