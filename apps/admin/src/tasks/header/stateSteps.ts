import type { TaskStatus } from "@reform-ledger/domain";

const way = [
  "DRAFT",
  "ASSIGNED",
  "IN_PROGRESS",
  "SUBMITTED",
  "VERIFIED",
] as const satisfies readonly TaskStatus[];

/** States beside the way stand at the step from which it goes on. */
const standsAt: Partial<Record<TaskStatus, (typeof way)[number]>> = {
  RETURNED: "IN_PROGRESS",
  PAUSED: "IN_PROGRESS",
};

export interface StateStep {
  /** The state that names the step: the task's own where it stands, such as PAUSED. */
  status: TaskStatus;
  place: "done" | "current" | "ahead" | "stopped";
}

/** The way of a task and where it stands; a cancelled one ends where its last step would be. */
export function stateSteps(status: TaskStatus): StateStep[] {
  if (status === "CANCELLED") {
    return way.map((each) =>
      each === "VERIFIED" ? { status: "CANCELLED", place: "stopped" } : { status: each, place: "ahead" },
    );
  }
  const here = way.findIndex((each) => each === (standsAt[status] ?? status));
  return way.map((each, index) => {
    if (index < here || status === "VERIFIED") return { status: each, place: "done" };
    return index === here ? { status, place: "current" } : { status: each, place: "ahead" };
  });
}
