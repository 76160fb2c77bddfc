import {
  type Actor,
  askExtension,
  demand,
  formatDayVi,
  grantExtension,
  refuseExtension,
  ruleBroken,
  vietnamDate,
  withdrawExtension as withdrawByRule,
} from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { save } from "../database/saving.js";
import { globalId } from "../lists/global-id.js";
import { demandVersion, findOrThrow, lockOrThrow } from "../lists/records.js";
import type { RemediationTask } from "../tasks/remediation-task.entity.js";
import { lockTask } from "../tasks/task-place.js";
import { authorOf } from "../tasks/task-updates.js";
import { nextReportOf, recordChange, seenTask } from "../tasks/task-writes.js";
import type { DecideExtensionInput, RequestExtensionInput, SeenExtensionInput } from "./extension.inputs.js";
import { ExtensionRequest } from "./extension-request.entity.js";

/** What the timeline says: the day, and what was said to it. */
const entryOf = (day: string, text: string | null) => `Đến ${formatDayVi(day)}${text ? `: ${text}` : ""}`;

/** The lead unit asks for a later due date; the version of the task rises, so that nobody decides unaware. */
export async function requestExtension(
  tx: EntityManager,
  actor: Actor,
  input: RequestExtensionInput,
  now = new Date(),
): Promise<ExtensionRequest> {
  const task = await seenTask(tx, actor, "tasks.askExtension", input);
  const asked = askExtension(task, input, vietnamDate(now));
  if (await tx.existsBy(ExtensionRequest, { taskId: task.id, status: "PENDING" })) {
    throw ruleBroken("extensionPending");
  }
  const note = entryOf(asked.newDueOn, asked.reason);
  await recordChange(tx, actor, task, {}, { kind: "EXTENSION_ASKED", note, now });
  const origin = { taskId: task.id, askedById: authorOf(actor), askedAt: now };
  return save(tx, tx.create(ExtensionRequest, { ...origin, ...asked, status: "PENDING" }));
}

interface Seen {
  task: RemediationTask;
  request: ExtensionRequest;
}

/** The request and its task, locked; the task first, as everything else that touches both does. */
async function seenRequest(
  tx: EntityManager,
  actor: Actor,
  permission: "tasks.askExtension" | "tasks.decideExtension",
  { extensionId, expectedVersion }: SeenExtensionInput,
): Promise<Seen> {
  const { taskId } = await findOrThrow(tx, ExtensionRequest, extensionId, "extensionId");
  const { task, place } = await lockTask(tx, globalId("RemediationTask", taskId), "extensionId");
  demand(actor, permission, place);
  demand(actor, "tasks.read", place);
  const request = await lockOrThrow(tx, ExtensionRequest, extensionId, "extensionId");
  demandVersion(ExtensionRequest, request, expectedVersion);
  return { task, request };
}

/** The office grants the day asked for or another one, or refuses with a note. The first due date stays. */
export async function decideExtension(
  tx: EntityManager,
  actor: Actor,
  input: DecideExtensionInput,
  now = new Date(),
): Promise<ExtensionRequest> {
  const { task, request } = await seenRequest(tx, actor, "tasks.decideExtension", input);
  const decision = { personId: authorOf(actor), dueOn: input.dueOn, note: input.note };
  const decided = input.grant
    ? grantExtension(task, request, decision, vietnamDate(now))
    : refuseExtension(request, decision);
  const saved = await save(
    tx,
    Object.assign(request, decided, { decidedById: decision.personId, decidedAt: now }),
  );
  if (decided.status === "REFUSED") {
    await recordChange(tx, actor, task, {}, { kind: "EXTENSION_REFUSED", note: decided.decisionNote, now });
    return saved;
  }
  const { grantedDueOn: dueOn } = decided;
  Object.assign(task, { dueOn });
  const changes = { reportDueOn: await nextReportOf(tx, task, now) };
  const note = entryOf(dueOn, decided.decisionNote);
  await recordChange(tx, actor, task, changes, { kind: "EXTENSION_GRANTED", note, now });
  return saved;
}

/** The lead unit takes its request back. */
export async function withdrawExtension(
  tx: EntityManager,
  actor: Actor,
  input: SeenExtensionInput,
  now = new Date(),
): Promise<ExtensionRequest> {
  const { task, request } = await seenRequest(tx, actor, "tasks.askExtension", input);
  const decided = { decidedById: authorOf(actor), decidedAt: now };
  const saved = await save(tx, Object.assign(request, withdrawByRule(request), decided));
  await recordChange(tx, actor, task, {}, { kind: "EXTENSION_WITHDRAWN", now });
  return saved;
}
