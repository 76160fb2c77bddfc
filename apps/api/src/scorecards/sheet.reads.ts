import type { RuleInputs, ScoreState } from "@reform-ledger/domain";
import type { Reader } from "../database/reader.js";
import type { Question } from "../lists/list.js";
import { finalVisible, scoreVisible } from "../scores/score-visible.js";

interface StageColumns {
  state: ScoreState;
  points: string | null;
  inputs: RuleInputs | null;
  note: string | null;
}

export interface SheetScore {
  id: string;
  /** Of another unit of the cohort a published sheet shows the finals and nothing else. */
  isWhole: boolean;
  assessmentId: string;
  criterionId: string;
  version: number;
  self: StageColumns;
  firstAppraisal: StageColumns;
  secondAppraisal: StageColumns;
  final: StageColumns;
  deviation: string | null;
  evidenceCount: number | null;
  openQuestions: number | null;
  changedAt: Date | null;
  changedById: string | null;
}

/** Decimals leave as texts: a number would become a float on the way. */
const stage = (prefix: string) =>
  `jsonb_build_object('state', coalesce(s.${prefix}state, 'NOT_SCORED'), 'points', s.${prefix}points::text,
    'inputs', s.${prefix}inputs, 'note', s.${prefix}note)`;

const finals = `jsonb_build_object('state', s.state, 'points', s.final_points::text, 'inputs', null, 'note', s.note)`;

const columns = `s.version, s.self_deviation as deviation,
  changed.at as "changedAt", changed.person_id as "changedById", ${stage("self_")} as self,
  ${stage("first_appraisal_")} as "firstAppraisal", ${stage("second_appraisal_")} as "secondAppraisal",
  ${finals} as final`;

const lastChange = (until: string) => `lateral (
  select e.at, e.person_id, e.after from audit_entry e
  where e.table_name = 'score' and e.row_id = t.id::text ${until} order by e.id desc limit 1) changed on true`;

const counts = `(select count(*)::int from score_evidence e where e.score_id = t.id) as "evidenceCount",
  (select count(*)::int from explanation q where q.score_id = t.id and q.answered_at is null
    and q.withdrawn_at is null) as "openQuestions"`;

/** What the finals alone tell. */
function finalOnly(score: SheetScore): SheetScore {
  const unsaid = { state: "NOT_SCORED", points: null, inputs: null, note: null } as const;
  return {
    ...score,
    ...{ self: unsaid, firstAppraisal: unsaid, secondAppraisal: unsaid },
    final: { ...score.final, note: null },
    ...{ deviation: null, evidenceCount: null, openQuestions: null, changedAt: null, changedById: null },
  };
}

const asSeen = (scores: SheetScore[]): SheetScore[] =>
  scores.map((score) => (score.isWhole ? score : finalOnly(score)));

/** The scores of assessments that the reader may see, now. */
export async function scoresNow(
  assessmentIds: readonly string[],
  reader: Reader,
  question: Question,
): Promise<SheetScore[]> {
  const wanted = question.parameters.add(assessmentIds, "bigint[]");
  const scores = await reader.query<SheetScore>(
    `select t.id, t.assessment_id as "assessmentId", t.criterion_id as "criterionId", ${columns}, ${counts},
       (${scoreVisible("t", question)}) as "isWhole"
     from score t join score s on s.id = t.id left join ${lastChange("")}
     where t.assessment_id = any(${wanted}) and ${finalVisible("t", question)}`,
    question.parameters.values,
  );
  return asSeen(scores);
}

/** The scores of assessments as they were at a moment, rebuilt from the audit trail. */
export async function scoresAt(
  assessmentIds: readonly string[],
  moment: Date,
  reader: Reader,
  question: Question,
): Promise<SheetScore[]> {
  const wanted = question.parameters.add(assessmentIds, "bigint[]");
  const until = question.parameters.add(moment, "timestamptz");
  const scores = await reader.query<SheetScore>(
    `select t.id, t.assessment_id as "assessmentId", t.criterion_id as "criterionId", ${columns},
       null as "evidenceCount", null as "openQuestions", (${scoreVisible("t", question)}) as "isWhole"
     from score t join ${lastChange(`and e.at <= ${until}`)}
       cross join lateral jsonb_populate_record(null::score, changed.after) s
     where t.assessment_id = any(${wanted}) and changed.after is not null
       and ${finalVisible("t", question, until)}`,
    question.parameters.values,
  );
  return asSeen(scores);
}

interface PenaltyRow {
  assessmentId: string;
  points: string;
}

/** Administrative penalties of assessments, now or as they were at a moment. */
export async function penaltiesOf(
  assessmentIds: readonly string[],
  moment: Date | null,
  reader: Reader,
): Promise<Map<string, string[]>> {
  const rows = await (moment
    ? reader.query<PenaltyRow>(
        `select "assessmentId", points from (
           select distinct on (e.row_id) e.after ->> 'assessment_id' as "assessmentId",
             e.after ->> 'points' as points
           from audit_entry e where e.table_name = 'administrative_penalty' and e.at <= $2
             and coalesce(e.after, e.before) ->> 'assessment_id' = any($1::text[])
           order by e.row_id, e.id desc
         ) penalty where points is not null`,
        [assessmentIds, moment],
      )
    : reader.query<PenaltyRow>(
        `select assessment_id as "assessmentId", points from administrative_penalty
         where assessment_id = any($1::bigint[])`,
        [assessmentIds],
      ));
  const byAssessment = Map.groupBy(rows, ({ assessmentId }) => assessmentId);
  return new Map([...byAssessment].map(([id, own]) => [id, own.map(({ points }) => points)]));
}
