import { DomainError, type Language, messageOf, readResultsTable } from "@reform-ledger/domain";
import type { Context } from "../context.js";
import type { AssessmentRound } from "../rounds/assessment-round.entity.js";
import { assessmentRoundList } from "../rounds/assessment-round.list.js";
import { readTable } from "../tables/read-table.js";
import type { ImportResultsInput, ImportResultsPayload, ResultProblem } from "./results-import.inputs.js";
import { matchedResults, storeResults } from "./results-import.service.js";
import type { MatchedTable, TableProblem } from "./results-match.js";

/** Reads an upload into a round, or tells what that would do; the upload goes once it is imported. */
export async function importResults(
  context: Context,
  input: ImportResultsInput,
): Promise<ImportResultsPayload> {
  const { actor, storage, language } = context;
  if (!actor) throw new DomainError("UNAUTHENTICATED", "unauthenticated");
  if (!storage) throw new Error("There is no storage for uploads");
  const table = readResultsTable(await readTable(storage, input.uploadId, actor));
  const work = input.dryRun ? matchedResults : storeResults;
  const { round, ...matched } = await context.write((tx) => work(tx, actor, input, table));
  if (!input.dryRun) await storage.release(input.uploadId);
  return {
    written: !input.dryRun,
    ...shown(matched, language),
    ignored: table.ignored.filter(({ reason }) => reason !== "HEADER").map(({ text }) => text),
    round: await context.loaders.found<AssessmentRound>(assessmentRoundList, round.id),
  };
}

function shown({ results, problems }: MatchedTable, language: Language) {
  const shownProblem = ({ code, params, ...place }: TableProblem): ResultProblem => ({
    ...place,
    code,
    message: messageOf(code, params, language),
  });
  const inRows = new Set(results.flatMap(({ lines }) => lines));
  return {
    rows: results.map(({ unit, lines, matched, figures }) => ({
      unit,
      matchedUnitRowId: matched?.unitId ?? null,
      line: lines[0] ?? null,
      figures: figures.length,
      problems: problems.filter(({ line }) => line !== null && lines.includes(line)).map(shownProblem),
    })),
    problems: problems.filter(({ line }) => line === null || !inRows.has(line)).map(shownProblem),
  };
}
