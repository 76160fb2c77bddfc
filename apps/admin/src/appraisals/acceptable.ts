import type { AppraisalStage, QueueRowFragment } from "@reform-ledger/api-types";
import { beforeOf, readEntry, stageValueOf, typedValue } from "./entries";

/** Rows that can be taken over as they are: something stood before, nothing is appraised, no note is needed. */
export const acceptableRows = (
  rows: readonly QueueRowFragment[],
  stage: AppraisalStage,
  begun: ReadonlySet<string>,
): QueueRowFragment[] =>
  rows.filter((row) => {
    if (begun.has(row.id) || stageValueOf(row, stage).state !== "NOT_SCORED") return false;
    const points = typedValue(beforeOf(row, stage), "vi");
    return readEntry(row, stage, { points, note: "" }, "vi").kind === "ready";
  });
