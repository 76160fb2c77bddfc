import type { DeductionRowFragment } from "@reform-ledger/api-types";
import { parseDecimal } from "../../points/formatPoints";
import { remainingPoints } from "../acts/deductionActs";

/** A row of the form in which tasks are looked over before they are made; "" leaves it to the API. */
export interface TaskRow {
  deductionId: string;
  title: string;
  leadUnitId: string | null;
  dueOn: string | null;
  expectedPoints: string;
}

/** What a task begins with: the responsible unit leads, and what is not expected yet is expected back. */
export const taskRowOf = (deduction: DeductionRowFragment, write: (points: string) => string): TaskRow => ({
  deductionId: deduction.id,
  title: "",
  leadUnitId: deduction.responsibleUnit?.id ?? null,
  dueOn: null,
  expectedPoints: write(remainingPoints(deduction.points, deduction.expectedPoints)),
});

export const rowInput = (row: TaskRow, locale: string) => ({
  deductionId: row.deductionId,
  title: row.title.trim() || null,
  leadUnitId: row.leadUnitId || null,
  dueOn: row.dueOn || null,
  expectedPoints: row.expectedPoints ? parseDecimal(row.expectedPoints, locale) : null,
});
