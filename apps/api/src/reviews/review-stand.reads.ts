import type { Reader } from "../database/reader.js";
import { deductionList } from "../deductions/deduction.list.js";
import { type Question, reaches } from "../lists/list.js";
import type { ReviewStand } from "./review-stand.js";
import { reviewVisible } from "./review-visible.js";

const maxStands = 500;

interface StandRow extends ReviewStand {
  roundId: string;
}

/** Who has reviewed the points lost in many rounds, and who has not, in one statement. */
export async function standsOfRounds(
  roundIds: readonly string[],
  reader: Reader,
  question: Question,
): Promise<Map<string, ReviewStand[]>> {
  const rounds = question.parameters.add(roundIds, "bigint[]");
  const reached = reaches("deductions.read", question, (isReached) => isReached("party.unit_id"));
  const rows = await reader.query<StandRow>(
    `with lost as (
      select a.round_id, a.unit_id as assessed_unit_id, t.responsible_unit_id, t.points,
        exists (select from cause_review_deduction covered where covered.deduction_id = t.id) as covered
      from deduction t join assessment a on a.id = t.assessment_id
      where a.round_id = any(${rounds}) and ${deductionList.visible("t", question)}
    ), stand as (
      select lost.round_id, party.unit_id, sum(lost.points) as lost,
        coalesce(sum(lost.points) filter (where lost.covered), 0) as covered,
        count(*)::int as deductions, count(*) filter (where not lost.covered)::int as uncovered
      from lost cross join lateral (select lost.assessed_unit_id as unit_id
        union select lost.responsible_unit_id where lost.responsible_unit_id is not null) party
      where ${reached} group by 1, 2
    ), held as (
      select review.round_id, review.unit_id, count(*)::int as reviews, max(review.held_on) as last_held_on
      from cause_review review
      where review.round_id = any(${rounds}) and ${reviewVisible("review", question)} group by 1, 2
    ), ranked as (
      select stand.*, coalesce(held.reviews, 0) as reviews, held.last_held_on, row_number() over (
        partition by stand.round_id
        order by held.reviews is not null, stand.lost desc, stand.unit_id) as place
      from stand left join held on held.round_id = stand.round_id and held.unit_id = stand.unit_id
    )
    select round_id as "roundId", unit_id as "unitId", lost, covered, deductions as "deductionCount",
      uncovered as "uncoveredCount", reviews, last_held_on as "lastHeldOn", reviews > 0 as held
    from ranked where place <= ${maxStands} order by round_id, place`,
    question.parameters.values,
  );
  return Map.groupBy(rows, ({ roundId }) => roundId);
}
