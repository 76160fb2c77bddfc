import { badInput, ruleBroken } from "../errors/domain-error.js";
import { requireReason } from "../errors/reason.js";
import { nextStatus, type TaskStatus } from "./task-status.js";

export const maxNoteLength = 4000;

type InStatus = { status: TaskStatus };

/** Gives a task to its lead unit, or to a person there; null leaves the person open. */
export function assignTask(task: InStatus, assigneeId: string | null) {
  return { status: nextStatus(task, "assign"), assigneeId };
}

export function startTask(task: InStatus) {
  return { status: nextStatus(task, "start") };
}

/**
 * The unit's own report: percentDone is a whole number from 0 to 100, the note at most 4000 characters.
 * 100 does not submit the task. Throws BAD_USER_INPUT outOfRange or tooLong, RULE_BROKEN taskTransition.
 */
export function reportProgress(task: InStatus, percentDone: number, note: string | null = null) {
  const status = nextStatus(task, "reportProgress");
  if (!Number.isInteger(percentDone) || percentDone < 0 || percentDone > 100) {
    throw badInput("outOfRange", { min: 0, max: 100 }, "percentDone");
  }
  if (note !== null && note.length > maxNoteLength) {
    throw badInput("tooLong", { max: maxNoteLength }, "note");
  }
  return { status, percentDone };
}

/** Handing in says that all is done. The person is null when a key hands in. */
export function submitTask(task: InStatus, personId: string | null) {
  return { status: nextStatus(task, "submit"), percentDone: 100, submittedById: personId };
}

/** Whether the person stands on the doing side of a task, and so may not verify it. */
export function isDoer(
  task: { submittedById: string | null; assigneeId: string | null },
  personId: string,
): boolean {
  return task.submittedById === personId || task.assigneeId === personId;
}

/** Throws RULE_BROKEN taskVerifiedByDoer for who handed the task in or was assigned it. */
export function verifyTask(
  task: InStatus & { submittedById: string | null; assigneeId: string | null },
  personId: string,
) {
  const status = nextStatus(task, "verify");
  if (isDoer(task, personId)) throw ruleBroken("taskVerifiedByDoer");
  return { status, verifiedById: personId };
}

/** Back to the unit, with what is missing. Throws BAD_USER_INPUT reasonRequired. */
export function returnTask(task: InStatus, reason: string) {
  return { status: nextStatus(task, "return"), reason: requireReason(reason) };
}

export function pauseTask(task: InStatus, reason: string) {
  return { status: nextStatus(task, "pause"), reason: requireReason(reason) };
}

export function resumeTask(task: InStatus) {
  return { status: nextStatus(task, "resume") };
}

export function cancelTask(task: InStatus, reason: string) {
  return { status: nextStatus(task, "cancel"), reason: requireReason(reason) };
}
