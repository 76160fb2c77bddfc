import { type Actor, DomainError, daysAfter, subtractPoints, vietnamDate } from "@reform-ledger/domain";
import type { DataSource, EntityManager } from "typeorm";
import { writeAs } from "../src/context.js";
import { explainDeduction, mergeDeductions, splitDeduction } from "../src/deductions/deduction.service.js";
import { refusalOf } from "../src/errors/database-errors.js";
import { decideExtension, requestExtension } from "../src/extensions/extension.service.js";
import { globalId } from "../src/lists/global-id.js";
import * as life from "../src/tasks/task-life.service.js";
import { aTask, type Work } from "./work.js";

/** How one write ended: done, or refused with a code and what the refusal shows. */
export interface Ending {
  kind: string;
  code: "done" | DomainError["code"];
  seenVersion?: number;
  current?: { version?: number };
}

/** Numbers in an order that a seed fixes: the writers try the same things every time. */
export function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 16) % sides;
  };
}

interface DeductionRow {
  id: string;
  scoreId: string;
  version: number;
  points: string;
  explained: boolean;
  planned: boolean;
}

interface TaskRow {
  id: string;
  version: number;
  status: string;
  dueOn: string;
  extensionId: string | null;
  extensionVersion: number;
}

export interface Ledger {
  deductions: DeductionRow[];
  tasks: TaskRow[];
}

/** What a writer sees before it writes; others may be quicker. */
export async function ledgerOf(dataSource: DataSource, assessmentId: string): Promise<Ledger> {
  const [deductions, tasks] = await Promise.all([
    dataSource.query<DeductionRow[]>(
      `select d.id, d.score_id as "scoreId", d.version, d.points, d.cause_id is not null as explained,
        exists (select from task_deduction l join remediation_task t on t.id = l.task_id
          where l.deduction_id = d.id and t.status <> 'CANCELLED') as planned
      from deduction d where d.assessment_id = $1 order by d.id`,
      [assessmentId],
    ),
    dataSource.query<TaskRow[]>(
      `select t.id, t.version, t.status, t.due_on as "dueOn", e.id as "extensionId", e.version as "extensionVersion"
      from remediation_task t left join extension_request e on e.task_id = t.id and e.status = 'PENDING' order by t.id`,
    ),
  ]);
  return { deductions, tasks };
}

export interface Attempt {
  kind: string;
  actor: Actor;
  seenVersion?: number;
  write: (tx: EntityManager) => Promise<unknown>;
}

type Roll = ReturnType<typeof dice>;

const pick = <Row>(rows: readonly Row[], roll: Roll): Row | undefined =>
  rows.length > 0 ? rows[roll(rows.length)] : undefined;

const seenTask = ({ id, version }: TaskRow) => ({
  taskId: globalId("RemediationTask", id),
  expectedVersion: version,
});

/** Something that the office does to what was lost. */
export function pointsAttempt({ deductions }: Ledger, work: Work, roll: Roll): Attempt | null {
  const { reformOffice: actor, units, deduction: known } = work;
  // Now and then one that a task answers, which the rules refuse.
  const free = deductions.filter(({ planned }) => !planned || roll(5) === 0);
  const row = pick(free, roll);
  if (!row) return null;
  const { version: seenVersion } = row;
  const seen = { deductionId: globalId("Deduction", row.id), expectedVersion: seenVersion };
  const cause = {
    causeId: globalId("Cause", known.causeId ?? ""),
    responsibleUnitId: globalId("Unit", units.office.id),
  };
  const other = free.find(({ id, scoreId }) => id !== row.id && scoreId === row.scoreId);
  const choice = roll(4);
  if (choice === 0 && other) {
    const merged = {
      deductionIds: [seen.deductionId, globalId("Deduction", other.id)],
      expectedVersions: [seenVersion, other.version],
    };
    return { kind: "merge", actor, write: (tx) => mergeDeductions(tx, actor, merged) };
  }
  if (choice === 1) {
    return {
      kind: "explain",
      actor,
      seenVersion,
      write: (tx) => explainDeduction(tx, actor, { ...seen, ...cause }),
    };
  }
  if (choice === 2 && row.explained) {
    const deductions = [{ deductionId: seen.deductionId, expectedPoints: row.points }];
    return { kind: "plan", actor, write: (tx) => aTask(tx, work, { deductions, title: "Khắc phục" }) };
  }
  const part = `0.${roll(9) + 1}`;
  const parts = [{ points: part, ...cause }, { points: subtractPoints(row.points, part) }];
  return { kind: "split", actor, seenVersion, write: (tx) => splitDeduction(tx, actor, { ...seen, parts }) };
}

/** Something that somebody does to a task, such as it was seen. */
export function taskAttempt({ tasks }: Ledger, work: Work, roll: Roll): Attempt | null {
  const { reformOffice, head, officer, colleague } = work;
  const task = pick(
    tasks.filter(({ status }) => status !== "VERIFIED" && status !== "CANCELLED"),
    roll,
  );
  if (!task) return null;
  const seen = seenTask(task);
  const by = (kind: string, actor: Actor, write: Attempt["write"]) => ({
    kind,
    actor,
    seenVersion: task.version,
    write,
  });
  if (task.status === "SUBMITTED" && roll(2) === 0) {
    const reason = "Thiếu tài liệu";
    return roll(2) === 0
      ? by("VERIFIED", reformOffice, (tx) => life.verifyTask(tx, reformOffice, seen))
      : by("RETURNED", reformOffice, (tx) => life.returnTask(tx, reformOffice, { ...seen, reason }));
  }
  if (task.extensionId !== null && roll(2) === 0) {
    const extensionId = globalId("ExtensionRequest", task.extensionId);
    const decision = {
      extensionId,
      expectedVersion: task.extensionVersion,
      grant: roll(2) === 0,
      note: "Đã xem",
    };
    const write = (tx: EntityManager) => decideExtension(tx, reformOffice, decision);
    return {
      kind: decision.grant ? "EXTENSION_GRANTED" : "EXTENSION_REFUSED",
      actor: reformOffice,
      seenVersion: task.extensionVersion,
      write,
    };
  }
  switch (roll(8)) {
    case 7: {
      const cancelled = { ...seen, reason: "Trùng nhiệm vụ" };
      return by("CANCELLED", reformOffice, (tx) => life.cancelTask(tx, reformOffice, cancelled));
    }
    case 0:
      return by("SUBMITTED", head, (tx) => life.submitTask(tx, head, seen));
    case 1: {
      const today = vietnamDate(new Date());
      const newDueOn = daysAfter([task.dueOn, today].toSorted().at(-1) ?? today, roll(30) + 1);
      const wish = { ...seen, newDueOn, reason: "Cần thêm thời gian" };
      return by("EXTENSION_ASKED", head, (tx) => requestExtension(tx, head, wish));
    }
    default: {
      const actor = roll(2) === 0 ? officer : colleague;
      const progress = { ...seen, percentDone: roll(101), note: "Tiến độ" };
      return by("PROGRESS", actor, (tx) => life.updateTaskProgress(tx, actor, progress));
    }
  }
}

/** Writes in a transaction of its own, as a request does, and says how it ended. */
export async function endingOf(
  dataSource: DataSource,
  { kind, actor, seenVersion, write }: Attempt,
): Promise<Ending> {
  const seen = seenVersion === undefined ? {} : { seenVersion };
  try {
    await writeAs(dataSource, actor, write);
    return { kind, code: "done", ...seen };
  } catch (error) {
    const refused = error instanceof DomainError ? error : refusalOf(error);
    if (!refused) throw error;
    const current = refused.current as { version?: number } | undefined;
    return { kind, code: refused.code, ...seen, ...(current && { current }) };
  }
}
