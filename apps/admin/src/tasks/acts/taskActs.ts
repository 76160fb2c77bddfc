import type { TaskDetailFragment } from "@reform-ledger/api-types";
import { type TaskAction, taskActions } from "@reform-ledger/domain";

/** What a person can do on a task's page beside the steps of its states. */
const otherActs = ["decideExtension", "attachEvidence", "askExtension", "ask", "edit"] as const;

export type TaskAct = TaskAction | (typeof otherActs)[number];
export type DialogAct = Exclude<TaskAct, "edit">;

const allActs: readonly TaskAct[] = [...taskActions, ...otherActs];

/** Every act but the editing of the whole record has a dialog on the page. */
export const isDialogAct = (name: string): name is DialogAct =>
  name !== "edit" && allActs.some((act) => act === name);

const permissionOf = (act: TaskAct): string => {
  if (act === "attachEvidence") return "evidence.attach";
  return act === "ask" ? "tasks.discuss" : `tasks.${act}`;
};

type Stand = Pick<TaskDetailFragment, "status" | "percentDone" | "viewerCan"> & {
  steps: readonly { doneAt: string | null }[];
  pendingExtension: object | null;
};

/** What the state asks for next, the likeliest first; the API has said what of it this person may do. */
function nextActs({ status, percentDone, steps }: Stand): readonly TaskAct[] {
  const isOpen = steps.some(({ doneAt }) => doneAt === null);
  const isReady = !isOpen && (percentDone === 100 || steps.length > 0);
  switch (status) {
    case "DRAFT":
      return ["assign"];
    case "ASSIGNED":
      return ["start", "reportProgress"];
    case "IN_PROGRESS":
      if (isReady) return ["submit", "reportProgress"];
      return isOpen ? ["reportProgress"] : ["reportProgress", "submit"];
    case "SUBMITTED":
      return ["verify", "return"];
    case "RETURNED":
      return ["reportProgress"];
    case "PAUSED":
      return ["resume"];
    default:
      return [];
  }
}

/** What the API says this person may do now; it has asked the state and the table of permissions. */
export const mayAct = (task: { viewerCan: readonly string[] }, act: TaskAct): boolean =>
  task.viewerCan.includes(permissionOf(act));

export interface TaskActsOf {
  /** The next thing to do, and what may be done in its stead. */
  main: TaskAct | null;
  second: TaskAct | null;
  others: TaskAct[];
}

export function taskActsOf(task: Stand): TaskActsOf {
  const allowed = allActs.filter((act) => mayAct(task, act));
  const asked: readonly TaskAct[] = task.pendingExtension ? ["decideExtension"] : [];
  const next = task.status === "SUBMITTED" ? [...nextActs(task), ...asked] : [...asked, ...nextActs(task)];
  const [main = null, second = null] = next.filter((act) => allowed.includes(act));
  return { main, second, others: allowed.filter((act) => act !== main && act !== second) };
}
