import { type Actor, daysAfter, vietnamDate } from "@reform-ledger/domain";
import type { DataSource, EntityManager } from "typeorm";
import { globalId } from "../src/lists/global-id.js";
import { createTask, updateTask } from "../src/tasks/task.service.js";
import { setTasksDue } from "../src/tasks/task-bulk.service.js";
import * as life from "../src/tasks/task-life.service.js";
import type { Work } from "./work.js";
import { type Attempt, type dice, type Ledger, pointsAttempt, taskAttempt } from "./writers.js";

type Roll = ReturnType<typeof dice>;

const pick = <Row>(rows: readonly Row[], roll: Roll): Row | undefined => rows[roll(rows.length || 1)];
const dayFrom = (roll: Roll) => daysAfter(vietnamDate(new Date()), roll(60) - 30);

/** Parts of one to three explained deductions, such as tasks answer them. */
function linksOf({ deductions }: Ledger, roll: Roll) {
  const explained = deductions.filter((row) => row.explained);
  const chosen = new Set(Array.from({ length: roll(3) + 1 }, () => pick(explained, roll)?.id ?? ""));
  return [...chosen]
    .filter((id) => id !== "")
    .map((id) => ({ deductionId: globalId("Deduction", id), expectedPoints: "0.01" }));
}

/** Something that changes what is counted by area: links, dates, pauses, and whatever others do. */
export function areaAttempt(ledger: Ledger, work: Work, roll: Roll): Attempt | null {
  const { reformOffice: actor, units } = work;
  const open = ledger.tasks.filter(({ status }) => status !== "VERIFIED" && status !== "CANCELLED");
  const task = pick(open, roll);
  const by = (kind: string, write: Attempt["write"]): Attempt => ({ kind, actor, write });
  const choice = roll(10);
  if (choice < 2) return pointsAttempt(ledger, work, roll);
  if (choice < 4) return taskAttempt(ledger, work, roll);
  const deductions = linksOf(ledger, roll);
  const due = roll(5) === 0 ? { dueOn: null, dueWords: "Thường xuyên" } : { dueOn: dayFrom(roll) };
  if (choice === 4 || !task) {
    const leadUnitId = globalId("Unit", units.office.id);
    const given = {
      title: "Khắc phục nhiều lĩnh vực",
      leadUnitId,
      assign: roll(2) === 0,
      deductions,
      ...due,
    };
    return by("create", (tx) => createTask(tx, actor, given));
  }
  const seen = { taskId: globalId("RemediationTask", task.id), expectedVersion: task.version };
  const reason = "Theo chỉ đạo";
  if (choice === 5) return by("link", (tx) => updateTask(tx, actor, { ...seen, deductions }));
  if (choice === 6) return by("redate", (tx) => updateTask(tx, actor, { ...seen, ...due }));
  if (choice === 7 && task.status === "PAUSED") return by("resume", (tx) => life.resumeTask(tx, actor, seen));
  if (choice === 7) return by("pause", (tx) => life.pauseTask(tx, actor, { ...seen, reason }));
  if (choice === 8) return by("cancel", (tx) => life.cancelTask(tx, actor, { ...seen, reason }));
  const others = [pick(open, roll), pick(open, roll)].flatMap((row) =>
    row && row.id !== task.id
      ? [{ taskId: globalId("RemediationTask", row.id), expectedVersion: row.version }]
      : [],
  );
  return by("due", (tx) =>
    setTasksDue(tx, actor, { items: [seen, ...others.slice(0, 1)], dueOn: dayFrom(roll), reason }),
  );
}

/** The head hands in what is being done and the office verifies it, or a cancelled task comes back. */
export function endingAttempt({ tasks }: Ledger, { head, reformOffice }: Work, roll: Roll): Attempt | null {
  const task = pick(tasks, roll);
  if (!task) return null;
  const seen = { taskId: globalId("RemediationTask", task.id), expectedVersion: task.version };
  const by = (kind: string, actor: Actor, write: Attempt["write"]) => ({ kind, actor, write });
  if (task.status === "CANCELLED")
    return by("revive", reformOffice, (tx) =>
      tx.query("update remediation_task set status = 'ASSIGNED' where id = $1", [task.id]),
    );
  if (task.status === "SUBMITTED")
    return by("verify", reformOffice, (tx) => life.verifyTask(tx, reformOffice, seen));
  return by("submit", head, (tx) => life.submitTask(tx, head, seen));
}

interface Sums {
  assessmentId: string;
  areaId: string;
  deductions: number;
  done: number;
  undated: number;
  /** As PostgreSQL writes the days. */
  due: string;
}

const kept = (tx: EntityManager) =>
  tx.query<Sums[]>(
    `select assessment_id as "assessmentId", area_id as "areaId", deductions, tasks_done as done,
       tasks_undated as undated, open_due_on::text as due
     from area_tasks order by assessment_id, area_id`,
  );

/** The sums as they were kept, and as they come out of the records; leaves everything as it is. */
export async function keptAndRebuilt(dataSource: DataSource): Promise<[Sums[], Sums[]]> {
  const runner = dataSource.createQueryRunner();
  await runner.startTransaction();
  try {
    const before = await kept(runner.manager);
    await runner.query("select rebuild_area_tasks()");
    return [before, await kept(runner.manager)];
  } finally {
    await runner.rollbackTransaction();
    await runner.release();
  }
}
