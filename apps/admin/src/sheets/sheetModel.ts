import type {
  CriterionKind,
  Points,
  RuleInputs,
  ScoreStage,
  ScoreState,
  ScoringMethod,
  ScoringRule,
} from "@reform-ledger/domain";

export interface StageValue {
  state: ScoreState;
  points: Points | null;
  inputs: RuleInputs | null;
  note: string | null;
}

export interface SheetCriterion {
  id: string;
  code: string;
  name: string;
  maxPoints: Points;
  kind: CriterionKind;
  method: ScoringMethod | null;
  rule: ScoringRule | null;
  ruleText: string | null;
  evidenceRequired: boolean;
  appraisingUnit: { id: string; name: string } | null;
}

/** One criterion of a sheet as the API last gave it; a group's own values are unused, it is summed here. */
export interface SheetRow {
  id: string;
  parentId: string | null;
  areaId: string;
  depth: number;
  isLeaf: boolean;
  criterion: SheetCriterion;
  scoreId: string | null;
  version: number;
  values: Readonly<Record<ScoreStage, StageValue>>;
  deviation: string | null;
  lost: Points | null;
  evidenceCount: number;
  openQuestions: number;
  changedAt: string | null;
  changedBy: string | null;
}

/** What one side says of a criterion: the unit of itself, or an appraiser. */
export interface Entry {
  state: ScoreState;
  points: Points | null;
  inputs: RuleInputs | null;
  deviation: string;
  note: string;
}

/** What somebody typed into a row and the API has not taken yet. */
export interface Draft {
  stage: ScoreStage;
  entry: Entry;
  /** The cell's text where it cannot be read as points; it stays until it is mended. */
  typed: string | null;
  /** What stood there when typing began. */
  base: { version: number; entry: Entry };
}

/** How another person's value stands that came in between. */
export interface Theirs {
  version: number;
  entry: Entry;
  by: string | null;
  at: string | null;
}

export function entryOf(row: SheetRow, stage: ScoreStage): Entry {
  const { state, points, inputs, note } = row.values[stage];
  return {
    state,
    points,
    inputs,
    note: note ?? "",
    deviation: stage === "SELF" ? (row.deviation ?? "") : "",
  };
}

/** The row as it is once the API has taken an entry. */
export function withEntry(row: SheetRow, stage: ScoreStage, entry: Entry, version: number): SheetRow {
  const { state, points, inputs, note, deviation } = entry;
  return {
    ...row,
    version,
    values: { ...row.values, [stage]: { state, points, inputs, note } },
    ...(stage === "SELF" && { deviation }),
  };
}
