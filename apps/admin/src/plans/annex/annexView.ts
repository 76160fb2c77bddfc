import type { PlanAnnexRowFragment } from "@reform-ledger/api-types";
import { sumPoints } from "@reform-ledger/domain";

type Row = PlanAnnexRowFragment;

export interface AnnexGroup {
  /** The first part of its rows' numbers. */
  number: string;
  area: Row["area"];
  /** What orders the tasks of a group without an area; null where nothing does. */
  directive: Row["directive"];
  rows: Row[];
  lost: string;
  expected: string;
}

const numberOf = ({ number }: Row): string => number.split(".")[0] ?? number;

/** A criterion of a unit counts its lost points once, however many tasks answer it. */
const lineOf = ({ criterion, assessedUnit }: Row) => `${criterion?.id} ${assessedUnit?.id}`;

function lostOf(rows: readonly Row[]): string {
  const lines = new Map(rows.map((row) => [lineOf(row), row.lostPoints ?? "0"]));
  return sumPoints([...lines.values()]);
}

/** The annex area by area, in the order in which the API numbers it. */
export function annexGroups(rows: readonly Row[]): AnnexGroup[] {
  const byNumber = Map.groupBy(rows, numberOf);
  return [...byNumber].map(([number, found]) => ({
    number,
    area: found[0]?.area ?? null,
    directive: found[0]?.directive ?? null,
    rows: found,
    lost: lostOf(found),
    expected: sumPoints(found.map(({ expectedPoints }) => expectedPoints ?? "0")),
  }));
}

/** The lost points that a row's task answers on the row's criterion. */
export const deductionsOf = ({ task, criterion }: Row): string[] =>
  (task?.deductionLinks ?? []).flatMap(({ deduction }) =>
    deduction && criterion && deduction.criterion.id === criterion.id ? [deduction.id] : [],
  );

/** React's key of a row: a task has a row for each criterion. */
export const keyOf = (row: Row): string => row.number;
