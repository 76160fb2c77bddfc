import type { AppraisalStage, QueueRowFragment, ScoreState } from "@reform-ledger/api-types";

/** What another person wrote into the same row meanwhile. */
export interface Theirs {
  version: number;
  state: ScoreState;
  points: string | null;
  note: string;
  by: string | null;
  /** The row as it stands with their value. */
  onto: (row: QueueRowFragment, stage: AppraisalStage) => QueueRowFragment;
}

const text = (value: unknown) => (typeof value === "string" ? value : null);

/** Reads a conflict's current state; null where it is not about one score. */
export function readTheirs(current: Record<string, unknown> | null): Theirs | null {
  if (!current || typeof current.version !== "number") return null;
  const { version } = current;
  const state = (text(current.state) ?? "NOT_SCORED") as ScoreState;
  const [points, note] = [text(current.points), text(current.note)];
  return {
    ...{ version, state, points, note: note ?? "", by: text(current.changedBy) },
    onto: (row, stage) => ({
      ...row,
      version,
      ...(stage === "SECOND_APPRAISAL"
        ? { secondAppraisalState: state, secondAppraisalPoints: points, secondAppraisalNote: note }
        : { firstAppraisalState: state, firstAppraisalPoints: points, firstAppraisalNote: note }),
    }),
  };
}
