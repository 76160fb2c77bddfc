import type { DeductionRowFragment } from "@reform-ledger/api-types";
import { remainingPoints } from "../acts/deductionActs";

type Row = DeductionRowFragment;

/** The columns of an exported list. */
export const deductionColumns = {
  unit: (deduction: Row) => deduction.assessment?.unit.name,
  year: (deduction: Row) => deduction.assessment?.round.year,
  criterion: ({ criterion }: Row) => `${criterion.code}. ${criterion.name}`,
  points: (deduction: Row) => deduction.points,
  status: (deduction: Row) => deduction.status,
  cause: (deduction: Row) => deduction.cause?.name,
  responsibleUnit: (deduction: Row) => deduction.responsibleUnit?.name,
  tasks: (deduction: Row) => deduction.activeTaskCount,
  expectedPoints: (deduction: Row) => deduction.expectedPoints,
  remaining: ({ points, expectedPoints }: Row) => remainingPoints(points, expectedPoints),
  note: (deduction: Row) => deduction.note,
};
