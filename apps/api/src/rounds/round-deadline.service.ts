import { type Actor, checkDeadlines, requireReason } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { save } from "../database/saving.js";
import type { AssessmentRound } from "./assessment-round.entity.js";
import type { SetDeadlinesInput } from "./round.inputs.js";
import { demandChangeable } from "./round-changeable.js";
import type { DeadlineInput } from "./round-deadline.types.js";
import { lockRound } from "./round-lock.js";
import { RoundPhase } from "./round-phase.entity.js";

/** Keeps these deadlines of a round and no other; what stays the same is not written. */
export async function storeDeadlines(
  tx: EntityManager,
  roundId: string,
  deadlines: readonly DeadlineInput[],
): Promise<void> {
  const wanted = checkDeadlines(deadlines);
  const earlier = new Map((await tx.findBy(RoundPhase, { roundId })).map((each) => [each.phase, each]));
  const phases = new Set<string>(wanted.map(({ phase }) => phase));
  await tx.remove([...earlier.values()].filter(({ phase }) => !phases.has(phase)));
  await save(
    tx,
    wanted.map(({ phase, dueOn }) =>
      Object.assign(earlier.get(phase) ?? tx.create(RoundPhase, { roundId, phase }), { dueOn }),
    ),
  );
}

/** Sets or extends the deadlines; once the round is open, with a reason. */
export async function setDeadlines(
  tx: EntityManager,
  actor: Actor,
  { deadlines, reason, ...seen }: SetDeadlinesInput,
  now = new Date(),
): Promise<AssessmentRound> {
  const round = await lockRound(tx, actor, seen);
  demandChangeable(round);
  if (round.status !== "DRAFT") requireReason(reason ?? "");
  await storeDeadlines(tx, round.id, deadlines);
  return save(tx, Object.assign(round, { updatedAt: now }));
}
