import type { Somebody } from "../round/people.js";
import { evidence, versionOf } from "../round/self-assessment.js";

export interface Task {
  status: string;
  dueOn: string;
  firstDueOn: string;
  percentDone: number;
  updates: { nodes: { kind: string; note: string | null }[] };
}

export async function taskOf(reader: Somebody, id: string): Promise<Task> {
  const { node } = await reader.ask<{ node: Task }>(
    `query ($id: ID!) { node(id: $id) { ... on RemediationTask {
       status dueOn firstDueOn percentDone updates(first: 100) { nodes { kind note } } } } }`,
    { id },
  );
  return node;
}

type Step = "startTask" | "updateTaskProgress" | "submitTask" | "returnTask" | "verifyTask";

const inputs: Record<Step, string> = {
  startTask: "NotedTaskInput",
  updateTaskProgress: "UpdateTaskProgressInput",
  submitTask: "NotedTaskInput",
  returnTask: "ReasonedTaskInput",
  verifyTask: "NotedTaskInput",
};

/** One step of a task in the version that stands now; says how it stands then. */
export async function takeStep(
  actor: Somebody,
  step: Step,
  taskId: string,
  words: object = {},
): Promise<string> {
  const expectedVersion = await versionOf(actor, taskId);
  const { taken } = await actor.ask<{ taken: { task: { status: string } } }>(
    `mutation ($input: ${inputs[step]}!) { taken: ${step}(input: $input) { task { status } } }`,
    { input: { taskId, expectedVersion, ...words } },
  );
  return taken.task.status;
}

export async function showEvidence(actor: Somebody, taskId: string, title: string): Promise<void> {
  const expectedVersion = await versionOf(actor, taskId);
  await actor.ask(
    "mutation ($input: AttachEvidenceInput!) { attachEvidence(input: $input) { evidence { id } } }",
    { input: { taskId, expectedVersion, ...evidence, title } },
  );
}

/** Done, shown, handed in, and found to be done by somebody else. */
export async function carryOut(head: Somebody, office: Somebody, taskId: string): Promise<void> {
  await takeStep(head, "updateTaskProgress", taskId, { percentDone: 100, note: "Đã thực hiện xong" });
  await showEvidence(head, taskId, "Báo cáo kết quả thực hiện");
  await takeStep(head, "submitTask", taskId);
  await takeStep(office, "verifyTask", taskId, { note: "Đạt yêu cầu" });
}
