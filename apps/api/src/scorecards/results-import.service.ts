import { type Actor, DomainError, type ResultsTable, ruleBroken } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { globalId } from "../lists/global-id.js";
import type { AssessmentRound } from "../rounds/assessment-round.entity.js";
import { demandChangeable } from "../rounds/round-changeable.js";
import { lockRoundWhole } from "../rounds/round-lock.js";
import { recordFinalScores, recordPublishedFigures } from "../scores/score.service.js";
import type { ImportResultsInput } from "./results-import.inputs.js";
import {
  type CohortUnit,
  type MatchedFigure,
  type MatchedResult,
  type MatchedTable,
  matchResults,
  type ResultCriterion,
} from "./results-match.js";

type Target = Pick<ImportResultsInput, "roundId" | "expectedVersion">;

/** Locks the round and finds what a table of results names in it. */
export async function matchedResults(
  tx: EntityManager,
  actor: Actor,
  target: Target,
  table: ResultsTable,
): Promise<MatchedTable & { round: AssessmentRound }> {
  const round = await lockRoundWhole(tx, actor, target);
  demandChangeable(round);
  if (!round.imported) throw ruleBroken("resultsRoundNotImported", {}, "roundId");
  const cohort = await tx.query<CohortUnit[]>(
    `select a.id as "assessmentId", u.id as "unitId", u.code, u.name
     from assessment a join unit u on u.id = a.unit_id where a.round_id = $1`,
    [round.id],
  );
  const criteria = await tx.query<ResultCriterion[]>(
    `select c.id, c.code, c.name, c.max_points as "maxPoints",
       not exists (select from criterion child where child.parent_id = c.id) as "isLeaf"
     from criterion c where c.set_id = $1`,
    [round.setId],
  );
  return { round, ...matchResults(table, cohort, criteria) };
}

/** Writes a table of results: leaves become finals, everything else stands as it was printed. */
export async function storeResults(
  tx: EntityManager,
  actor: Actor,
  target: Target,
  table: ResultsTable,
  now = new Date(),
): Promise<MatchedTable & { round: AssessmentRound }> {
  const { round, ...matched } = await matchedResults(tx, actor, target, table);
  if (matched.problems.length > 0) throw unimportable(matched.problems);
  for (const result of matched.results) await storeResult(tx, actor, result);
  return { ...matched, round: await tx.save(Object.assign(round, { updatedAt: now })) };
}

const maxFields = 200;

function unimportable(problems: MatchedTable["problems"]): DomainError {
  const fields = problems.slice(0, maxFields).map(({ line, column, code, params }) => ({
    path: ["lines", line, column].filter((part) => part !== null).join("."),
    code,
    params,
  }));
  return new DomainError("RULE_BROKEN", "resultsHasProblems", { count: problems.length }, { fields });
}

async function storeResult(
  tx: EntityManager,
  actor: Actor,
  { matched, figures }: MatchedResult,
): Promise<void> {
  if (!matched) return;
  const assessmentId = globalId("Assessment", matched.assessmentId);
  const scores = figures.flatMap(finalOf);
  const printed = figures.filter(isPrinted).map(({ of, points, max, percent, grade, rank, rankOf }) => ({
    criterionId: of && globalId("Criterion", of.id),
    ...{ points, maxPoints: max, percent, grade, rank, rankOf },
  }));
  if (scores.length > 0) await recordFinalScores(tx, actor, { assessmentId, scores });
  if (printed.length > 0) await recordPublishedFigures(tx, actor, { assessmentId, figures: printed });
}

function finalOf({ of, points, notApplicable }: MatchedFigure) {
  if (!of?.isLeaf || (points === null && !notApplicable)) return [];
  const state = notApplicable ? ("NOT_APPLICABLE" as const) : ("SCORED" as const);
  return [{ criterionId: globalId("Criterion", of.id), state, points }];
}

/** Of a leaf what goes beyond its points, of everything else all of it. */
const isPrinted = ({ of, points, percent, grade, rank }: MatchedFigure): boolean =>
  [percent, grade, rank, of?.isLeaf ? null : points].some((figure) => figure !== null);
