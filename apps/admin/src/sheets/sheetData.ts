import type { AssessmentSheetQuery, SheetHeadFragment, SheetLineFragment } from "@reform-ledger/api-types";
import type { RuleInputs, ScoringRule } from "@reform-ledger/domain";
import type { SheetRow, StageValue } from "./sheetModel";

export interface SheetData {
  head: SheetHeadFragment;
  asOf: string | null;
  isPartial: boolean;
  penalty: string;
  rows: SheetRow[];
}

const nothing: StageValue = { state: "NOT_SCORED", points: null, inputs: null, note: null };

const stageValue = (stage: SheetLineFragment["self"]): StageValue =>
  stage
    ? {
        state: stage.state,
        points: stage.points ?? null,
        inputs: (stage.inputs ?? null) as RuleInputs | null,
        note: stage.note ?? null,
      }
    : nothing;

/** The API's lines, depth first, as rows that know what stands above them. */
export function sheetRows(lines: readonly SheetLineFragment[]): SheetRow[] {
  const above: string[] = [];
  return lines.map((line) => {
    above.length = line.depth;
    const parentId = above.at(-1) ?? null;
    above.push(line.criterion.id);
    return rowOf(line, parentId, above[0] ?? line.criterion.id);
  });
}

function rowOf(line: SheetLineFragment, parentId: string | null, areaId: string): SheetRow {
  const { criterion } = line;
  return {
    id: criterion.id,
    parentId,
    areaId,
    depth: line.depth,
    isLeaf: line.isLeaf,
    criterion: {
      ...criterion,
      method: criterion.method ?? null,
      rule: (criterion.rule ?? null) as ScoringRule | null,
      ruleText: criterion.ruleText ?? null,
      appraisingUnit: criterion.appraisingUnit ?? null,
    },
    scoreId: line.scoreId ?? null,
    version: line.version ?? 0,
    values: {
      SELF: stageValue(line.self),
      FIRST_APPRAISAL: stageValue(line.firstAppraisal),
      SECOND_APPRAISAL: stageValue(line.secondAppraisal),
      FINAL: stageValue(line.final),
    },
    deviation: line.deviation ?? null,
    lost: line.lost ?? null,
    evidenceCount: line.evidenceCount ?? 0,
    openQuestions: line.openQuestions ?? 0,
    changedAt: line.changedAt ?? null,
    changedBy: line.changedBy?.name ?? null,
  };
}

type LoadedAssessment = Extract<NonNullable<AssessmentSheetQuery["assessment"]>, { viewerCan: string[] }>;

export function sheetDataOf({ assessment }: AssessmentSheetQuery): SheetData | null {
  if (!assessment || !("sheet" in assessment) || !assessment.sheet) return null;
  const { sheet, ...head } = assessment as LoadedAssessment;
  return {
    head,
    asOf: sheet.asOf ?? null,
    isPartial: sheet.partial,
    penalty: sheet.penalty,
    rows: sheetRows(sheet.rows),
  };
}
