import { isDeepStrictEqual } from "node:util";
import { type Actor, comparePoints, DomainError } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import type { Assessment } from "../assessments/assessment.entity.js";
import { save } from "../database/saving.js";
import type { Line } from "./open-sheet.js";
import type { Score } from "./score.entity.js";
import { columnsOf, contentOf, type StageContent, type WrittenStage } from "./score-stage.js";
import type { StageScoreInput } from "./stage.inputs.js";
import { demandCurrent, type LastWriter, lastWritersOf } from "./stage-conflict.js";

export interface Recorded {
  assessment: Assessment;
  scores: Score[];
}

export interface StageWrite<Input extends StageScoreInput> {
  stage: WrittenStage;
  lines: readonly Line[];
  /** As many as lines, in the same order. */
  inputs: readonly Input[];
  /** Refuses a line that takes no writing now; what was sent before is answered all the same. */
  demandOpen: (line: Line) => void;
  /** What the stage says once the input is written. */
  decide: (line: Line, input: Input) => StageContent;
}

/** Writes one stage of many scores, or refuses them all; what was written before is left alone. */
export async function writeStage<Input extends StageScoreInput>(
  tx: EntityManager,
  actor: Actor,
  { stage, lines, inputs, demandOpen, decide }: StageWrite<Input>,
): Promise<Score[]> {
  const written = lines.map((line, index) => ({ line, input: inputs[index] as Input }));
  const stale = written.filter(({ line, input }) => line.score.version !== input.expectedVersion);
  const writers = stale.length === 0 ? new Map<string, LastWriter>() : await lastWritersOf(tx, stage, stale);
  const isResent = ({ line, input }: (typeof stale)[number]) =>
    line.score.version === input.expectedVersion + 1 &&
    writers.get(line.score.id)?.personId === actor.personId &&
    says(line.score, stage, () => decide(line, input));
  const resent = new Set(stale.filter(isResent).map(({ line }) => line));
  for (const line of lines) if (!resent.has(line)) demandOpen(line);
  demandCurrent(
    stage,
    stale.filter(({ line }) => !resent.has(line)),
    writers,
  );
  const fresh = written.filter(({ line, input }) => line.score.version === input.expectedVersion);
  const changed = fresh.flatMap(({ line, input }) => {
    const content = decide(line, input);
    if (isSame(content, contentOf(line.score, stage))) return [];
    return Object.assign(line.score, columnsOf(stage, content));
  });
  await save(tx, changed);
  return lines.map(({ score }) => score);
}

/** Whether a score says already what somebody wants to write; what cannot be written it does not say. */
function says(score: Score, stage: WrittenStage, decide: () => StageContent): boolean {
  try {
    return isSame(decide(), contentOf(score, stage));
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
}

const samePoints = (a: string | null, b: string | null) =>
  a === null || b === null ? a === b : comparePoints(a, b) === 0;

const isSame = ({ points, ...rest }: StageContent, { points: kept, ...known }: StageContent): boolean =>
  samePoints(points, kept) && isDeepStrictEqual(rest, known);
