import { type Actor, DomainError, type ResultsTable, ruleBroken } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { save } from "../database/saving.js";
import { globalId } from "../lists/global-id.js";
import type { AssessmentRound } from "../rounds/assessment-round.entity.js";
import { demandChangeable } from "../rounds/round-changeable.js";
import { lockRoundWhole } from "../rounds/round-lock.js";
import { recordFiguresOfMany, recordFinalsOfMany } from "../scores/score.service.js";
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
  for (let from = 0; from < matched.results.length; from += sheetsAtOnce) {
    await storeSheets(tx, actor, matched.results.slice(from, from + sheetsAtOnce));
  }
  return { ...matched, round: await save(tx, Object.assign(round, { updatedAt: now })) };
}

/** As many as keep what is read to write them small. */
const sheetsAtOnce = 50;
const maxFields = 200;

function unimportable(problems: MatchedTable["problems"]): DomainError {
  const fields = problems.slice(0, maxFields).map(({ line, column, code, params }) => ({
    path: ["lines", line, column].filter((part) => part !== null).join("."),
    code,
    params,
  }));
  return new DomainError("RULE_BROKEN", "resultsHasProblems", { count: problems.length }, { fields });
}

async function storeSheets(
  tx: EntityManager,
  actor: Actor,
  results: readonly MatchedResult[],
): Promise<void> {
  const sheets = results.flatMap(({ matched, figures }) =>
    matched ? [{ assessmentId: globalId("Assessment", matched.assessmentId), figures }] : [],
  );
  const finals = sheets.map(({ assessmentId, figures }) => ({
    assessmentId,
    scores: figures.flatMap(finalOf),
  }));
  const printed = sheets.map(({ assessmentId, figures }) => ({
    assessmentId,
    figures: figures.filter(isPrinted).map(printedOf),
  }));
  await recordFinalsOfMany(
    tx,
    actor,
    finals.filter(({ scores }) => scores.length > 0),
  );
  await recordFiguresOfMany(
    tx,
    actor,
    printed.filter(({ figures }) => figures.length > 0),
  );
}

function finalOf({ of, points, notApplicable }: MatchedFigure) {
  if (!of?.isLeaf || (points === null && !notApplicable)) return [];
  const state = notApplicable ? ("NOT_APPLICABLE" as const) : ("SCORED" as const);
  return [{ criterionId: globalId("Criterion", of.id), state, points }];
}

const printedOf = ({ of, points, max, percent, grade, rank, rankOf }: MatchedFigure) => ({
  criterionId: of && globalId("Criterion", of.id),
  ...{ points, maxPoints: max, percent, grade, rank, rankOf },
});

/** Of a leaf what goes beyond its points, of everything else all of it. */
const isPrinted = ({ of, points, percent, grade, rank }: MatchedFigure): boolean =>
  [percent, grade, rank, of?.isLeaf ? null : points].some((figure) => figure !== null);
