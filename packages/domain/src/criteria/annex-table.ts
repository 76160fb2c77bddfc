import type { AnnexHeader } from "./annex-header.js";
import { type AnnexLine, isGrandTotal, joinRule, totalIn } from "./annex-lines.js";
import type { Outline, OutlineNode } from "./annex-numbers.js";
import { kindByName, pointsReader, settleRows } from "./import-checks.js";
import { byLine, methodByWords } from "./import-columns.js";
import type { CriteriaTable, IgnoredLine, ImportedCriterion, ImportProblem } from "./imported.js";
import { foldVietnamese } from "./names.js";

/** A criterion with the lines that belong to it. */
type Entry = { node: OutlineNode; line: AnnexLine; moreLines: number[]; rules: string[]; notes: string[] };

/** What has been read of an annex so far. */
export type Reading = {
  header: AnnexHeader;
  outline: Outline;
  entries: Entry[];
  totals: AnnexLine[];
  problems: ImportProblem[];
  ignored: IgnoredLine[];
  closed: boolean;
};

/** What was read, as a table; the whole is known now. */
export function tableOf(reading: Reading): CriteriaTable {
  const { entries, outline, problems, header, ignored } = reading;
  outline.giveCodes();
  const parents = new Set(entries.map(({ node }) => node.parent));
  const readPoints = pointsReader(problems);
  const kinds = new Map<OutlineNode, ImportedCriterion["kind"]>();
  const rows = entries.map((entry): ImportedCriterion => {
    const { node, line } = entry;
    const kind = kindByName(line.name) ?? (node.parent ? kinds.get(node.parent) : undefined) ?? "SCORED";
    kinds.set(node, kind);
    const maxPoints = readPoints(line.max, line.line, line.maxColumn, kind);
    problems.push(...problemsOfEntry(entry, !parents.has(node), header));
    return {
      line: line.line,
      moreLines: entry.moreLines,
      code: node.code,
      parentCode: node.parent?.code ?? null,
      name: line.name,
      nameEn: null,
      maxPoints,
      kind,
      method: parents.has(node) ? null : methodOf(entry),
      ruleText: joinRule(entry.rules) || null,
      source: entry.notes.join("; ") || null,
    };
  });
  const root = rootOf(reading);
  const columns = { code: header.columns.number[0] ?? 0, max: header.columns.max[0] ?? 0 };
  problems.push(...settleRows(rows, root, columns, problems));
  return { shape: "ANNEX", root, rows, problems: byLine(problems), ignored };
}

function problemsOfEntry({ node, line }: Entry, isLeaf: boolean, { columns }: AnnexHeader): ImportProblem[] {
  const problem = (code: ImportProblem["code"], column: number, params: ImportProblem["params"]) => [
    { line: line.line, column, code, params },
  ];
  const unknown = isLeaf && line.method !== "" && methodByWords(line.method) === null;
  return [
    ...(line.name === "" ? problem("importNameMissing", columns.name[0] ?? 0, { code: node.code }) : []),
    ...(isLeaf && line.max === "" ? problem("importMaxMissing", line.maxColumn, { code: node.code }) : []),
    ...(unknown ? problem("importMethodUnknown", columns.method[0] ?? 0, { value: line.method }) : []),
  ];
}

/** As its column says; a survey also says so in its name or rule. */
function methodOf({ line, rules }: Entry): ImportedCriterion["method"] {
  const stated = line.method === "" ? null : methodByWords(line.method);
  if (stated !== null) return stated;
  const said = foldVietnamese([line.name, ...rules].join(" "));
  return /khao sat|xa hoi hoc|\bxhh\b/.test(said) ? "SURVEY" : null;
}

function rootOf({ totals, entries, problems, ignored }: Reading): CriteriaTable["root"] {
  const first = entries[0]?.line.line ?? 0;
  const grand = totals.filter(isGrandTotal);
  const total = grand.find(({ line }) => line < first) ?? grand.at(-1);
  if (!total) return null;
  const name = ignored
    .filter(({ reason }) => reason === "TITLE")
    .map(({ text }) => text)
    .join(" ");
  const maxPoints = pointsReader(problems)(totalIn(total), total.line, total.maxColumn, "SCORED");
  return { line: total.line, name, nameEn: null, maxPoints, source: null };
}
