import { badInput, ruleBroken } from "../errors/domain-error.js";
import { isClosed, type TaskStatus, taskStatusLabels } from "../tasks/task-status.js";

/** Whether a unit no longer exists on a day in Vietnam. */
export function hasEnded(unit: { validTo: string | null }, today: string): boolean {
  return unit.validTo !== null && unit.validTo <= today;
}

/** Throws RULE_BROKEN handOverUnitStands while the unit exists. */
export function checkHandsOver(unit: { validTo: string | null }, today: string): void {
  if (!hasEnded(unit, today)) throw ruleBroken("handOverUnitStands", {}, "unitId");
}

/**
 * Every task is named once, and unless only a part is meant, every open task of the unit is named.
 * Throws RULE_BROKEN handOverNothing, handOverIncomplete; BAD_USER_INPUT duplicateItem.
 */
export function checkNamedTasks(
  named: readonly string[],
  openTaskIds: readonly string[],
  isPartial: boolean,
): void {
  if (named.length === 0) throw ruleBroken("handOverNothing", {}, "items");
  const repeated = named.findIndex((id, index) => named.indexOf(id) !== index);
  if (repeated >= 0) throw badInput("duplicateItem", { value: repeated + 1 }, `items.${repeated}.taskId`);
  const left = new Set(openTaskIds);
  for (const id of named) left.delete(id);
  if (!isPartial && left.size > 0) throw ruleBroken("handOverIncomplete", { count: left.size }, "items");
}

type HandedTask = {
  readonly status: TaskStatus;
  readonly leadUnitId: string;
  readonly cooperatingUnitIds: readonly string[];
};

type Receiver = { readonly id: string; readonly validTo: string | null };

export type TaskHandOver = {
  /** Whether the unit led the task; else it helped. */
  readonly asLead: boolean;
  readonly leadUnitId: string;
  /** A unit never leads and helps at once, nor helps twice. */
  readonly cooperatingUnitIds: readonly string[];
};

/** What a task looks like once a unit's part in it has gone to another unit; its status stays. */
export function handOverTask(task: HandedTask, fromId: string, toId: string, path: string): TaskHandOver {
  const { leadUnitId, cooperatingUnitIds, status } = task;
  const asLead = leadUnitId === fromId;
  if (!asLead && !cooperatingUnitIds.includes(fromId)) throw ruleBroken("handOverNotOfUnit", {}, path);
  if (isClosed(task)) throw ruleBroken("handOverTaskClosed", { status: taskStatusLabels[status] }, path);
  const lead = asLead ? toId : leadUnitId;
  const helpers = cooperatingUnitIds.map((id) => (id === fromId ? toId : id));
  return {
    asLead,
    leadUnitId: lead,
    cooperatingUnitIds: [...new Set(helpers)].filter((id) => id !== lead),
  };
}

/** The receiver follows the unit, at once or further down, and still stands. */
export function checkReceiver(
  receiver: Receiver,
  heirs: readonly { unitId: string }[],
  today: string,
  path: string,
): void {
  if (!heirs.some(({ unitId }) => unitId === receiver.id)) throw ruleBroken("handOverNoSuccessor", {}, path);
  if (hasEnded(receiver, today)) throw ruleBroken("handOverSuccessorEnded", {}, path);
}
