import type { MessageKey, MessageParams } from "../errors/messages.js";
import type { Points } from "../points/points.js";
import type { CriterionKind, ScoringMethod } from "../scoring/criteria.js";

/** A criterion as a table states it; what could not be read is null and has a problem. */
export type ImportedCriterion = {
  /** Of the table, from 1. */
  line: number;
  /** Further lines that went into its texts. */
  moreLines: number[];
  code: string;
  /** Null: an area. */
  parentCode: string | null;
  name: string;
  nameEn: string | null;
  maxPoints: Points | null;
  kind: CriterionKind;
  /** Null for a sum, and where the table does not say. */
  method: ScoringMethod | null;
  ruleText: string | null;
  source: string | null;
};

/** The set itself, where the table has a row for it or a total. */
export type ImportedRoot = {
  line: number;
  name: string;
  nameEn: string | null;
  maxPoints: Points | null;
  source: string | null;
};

/** Something for a person to settle; column from 0. */
export type ImportProblem = { line: number; column: number; code: MessageKey; params: MessageParams };

export const ignoredReasons = [
  "TITLE",
  "HEADER",
  "COLUMN_NUMBERS",
  "HEADER_AGAIN",
  "TOTAL",
  "CLOSING",
  "NOT_UNDERSTOOD",
] as const;
export type IgnoredReason = (typeof ignoredReasons)[number];

/** A line that is not blank and did not become a criterion or a part of one. */
export type IgnoredLine = { line: number; text: string; reason: IgnoredReason };

export type CriteriaTable = {
  /** COLUMNS: one column for each member, as in the template. ANNEX: a decision's annex. */
  shape: "COLUMNS" | "ANNEX";
  root: ImportedRoot | null;
  rows: ImportedCriterion[];
  problems: ImportProblem[];
  ignored: IgnoredLine[];
};

/** A table's cells as the readers take them: composed letters, single spaces, lines kept. */
export function cleanCells(rows: readonly (readonly string[])[]): string[][] {
  return rows.map((row) => Array.from(row, cleanCell));
}

function cleanCell(cell: string | null | undefined): string {
  return (cell ?? "")
    .normalize("NFC")
    .replace(/^\uFEFF/, "")
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .trim();
}
