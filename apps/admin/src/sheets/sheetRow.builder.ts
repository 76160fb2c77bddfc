import type { ScoringRule } from "@reform-ledger/domain";
import type { SheetRow, StageValue } from "./sheetModel";

const open: StageValue = { state: "NOT_SCORED", points: null, inputs: null, note: null };

type Override = Omit<Partial<SheetRow>, "criterion" | "values"> & {
  criterion?: Partial<SheetRow["criterion"]>;
  values?: Partial<SheetRow["values"]>;
};

/** A valid row for a test, with what the test is about. */
export function sheetRow({ criterion, values, ...override }: Override = {}): SheetRow {
  const id = override.id ?? "criterion_2";
  return {
    id,
    parentId: "criterion_1",
    areaId: "criterion_1",
    depth: 1,
    isLeaf: true,
    scoreId: id.replace("criterion", "score"),
    version: 3,
    deviation: null,
    lost: null,
    evidenceCount: 0,
    openQuestions: 0,
    changedAt: null,
    changedBy: null,
    ...override,
    criterion: {
      id,
      code: "1.1",
      name: "Ban hành kế hoạch",
      maxPoints: "2",
      kind: "SCORED",
      method: "SELF",
      rule: null,
      ruleText: null,
      evidenceRequired: false,
      appraisingUnit: null,
      ...criterion,
    },
    values: { SELF: open, FIRST_APPRAISAL: open, SECOND_APPRAISAL: open, FINAL: open, ...values },
  };
}

export const sheetArea = (id = "criterion_1", maxPoints = "2"): SheetRow =>
  sheetRow({
    id,
    parentId: null,
    depth: 0,
    isLeaf: false,
    scoreId: null,
    criterion: { code: "1", maxPoints },
  });

export const scoredWith = (points: string, more: Partial<StageValue> = {}): StageValue => ({
  ...open,
  state: "SCORED",
  points,
  ...more,
});

export const timeliness: ScoringRule = {
  kind: "CHOICE",
  options: [
    { label: "Kịp thời", points: "2" },
    { label: "Không kịp thời", points: "1" },
  ],
};
