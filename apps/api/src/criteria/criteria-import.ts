import { DomainError, type Language, type MessageParams, messageOf } from "@reform-ledger/domain";
import type { Context } from "../context.js";
import { readTable } from "../tables/read-table.js";
import type {
  CriteriaImportProblem,
  CriteriaImportRow,
  ImportCriteriaInput,
  ImportCriteriaPayload,
} from "./criteria-import.inputs.js";
import { lockTarget, storeCriteria } from "./criteria-import.service.js";
import { criteriaIn, type ReadTable, type TableProblem, type TableRow } from "./criteria-table.js";

type Imported = Omit<ImportCriteriaPayload, "criteriaSet"> & { setId: string };

/** Reads an upload into a draft, or tells what that would do; the upload goes once it is imported. */
export async function importCriteria(context: Context, input: ImportCriteriaInput): Promise<Imported> {
  const { actor, storage, language } = context;
  if (!actor) throw new DomainError("UNAUTHENTICATED", "unauthenticated");
  if (!storage) throw new Error("There is no storage for uploads");
  const { set, inTheWay } = await context.write((tx) => lockTarget(tx, actor, input));
  const readRules = input.readRules || input.confirmRules.length > 0;
  const table = criteriaIn(await readTable(storage, input.uploadId, actor), readRules);
  if (input.dryRun) return { setId: set.id, ...shown(withObstacle(table, inTheWay), language) };
  await context.write((tx) => storeCriteria(tx, actor, input, table));
  await storage.release(input.uploadId);
  return { setId: set.id, ...shown(table, language) };
}

/** A trial says too that the draft has criteria that somebody must agree to replace. */
function withObstacle(table: ReadTable, count: number): ReadTable {
  if (count === 0) return table;
  const params: MessageParams = { count };
  const obstacle = { line: null, column: null, code: "setHasCriteria", params, blocking: true } as const;
  return { ...table, problems: [obstacle, ...table.problems] };
}

function shown({ rows, problems, ignored }: ReadTable, language: Language): Omit<Imported, "setId"> {
  const byLine = Map.groupBy(problems, ({ line }) => line);
  const shownProblem = ({ code, params, ...place }: TableProblem): CriteriaImportProblem => {
    return { ...place, code, message: messageOf(code, params, language) };
  };
  return {
    rows: rows.map((row) => shownRow(row, (byLine.get(row.line) ?? []).map(shownProblem))),
    problems: problems.map(shownProblem),
    ignored: ignored.map(({ text }) => text),
    ignoredLines: ignored,
  };
}

function shownRow(row: TableRow, problems: CriteriaImportProblem[]): CriteriaImportRow {
  const { reading, moreLines: _, source: __, ...stated } = row;
  return {
    ...stated,
    problems,
    ruleRead: reading?.rule != null,
    rule: reading?.rule ?? null,
    ruleDescribed: reading?.described ?? null,
    ruleNotes: reading?.notes ?? [],
    ruleDeclined: reading?.declined ?? null,
  };
}
