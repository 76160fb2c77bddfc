import type { LossFigure } from "@reform-ledger/domain";
import type { Reader } from "../database/reader.js";
import { leavesOf, type SetTree } from "../scorecards/set-tree.js";

type LossRow = LossFigure & { assessmentId: string };

/** What assessments lost by their finals; a scored criterion that is not named lost nothing. */
export async function lossesOfAssessments(
  ids: readonly string[],
  reader: Reader,
): Promise<Map<string, LossFigure[]>> {
  const rows = await reader.query<LossRow>(
    `select s.assessment_id as "assessmentId", s.criterion_id as "criterionId", s.state,
       s.final_points as points, c.max_points as max
     from score s join criterion c on c.id = s.criterion_id
     where s.assessment_id = any($1::bigint[]) and c.kind = 'SCORED'
       and (s.state <> 'SCORED' or s.final_points < c.max_points)`,
    [ids],
  );
  return Map.groupBy(rows, ({ assessmentId }) => assessmentId);
}

const wholes = new WeakMap<SetTree, readonly (readonly [string, LossFigure])[]>();

/** The figures of an assessment that lost nothing. */
function wholeOf(tree: SetTree): readonly (readonly [string, LossFigure])[] {
  const known = wholes.get(tree);
  if (known) return known;
  const whole = leavesOf(tree).map(({ id, maxPoints: max }) => {
    const nothingLost: LossFigure = { criterionId: id, state: "SCORED", max, points: max };
    return [id, nothingLost] as const;
  });
  wholes.set(tree, whole);
  return whole;
}

/** A figure for each scored criterion of a set. */
export const figuresOver = (tree: SetTree, losses: readonly LossFigure[]): Map<string, LossFigure> =>
  new Map([...wholeOf(tree), ...losses.map((loss) => [loss.criterionId, loss] as const)]);
