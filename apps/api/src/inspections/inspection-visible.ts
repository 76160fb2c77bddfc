import { type Question, reaches } from "../lists/list.js";

/** Seen by the inspecting authority and by the units at which something was found, and above them. */
export const inspectionVisible = (row: string, question: Question): string =>
  reaches(
    "inspections.read",
    question,
    (isReached) =>
      `${isReached(`${row}.unit_id`)} or exists (select from finding found
        where found.inspection_id = ${row}.id and ${isReached("found.unit_id")})`,
  );

/** Seen by the inspecting authority, by the unit at which it was found, and by the units of its tasks. */
export const findingVisible = (row: string, question: Question): string =>
  reaches(
    "inspections.read",
    question,
    (isReached) =>
      `${isReached(`${row}.unit_id`)}
      or ${isReached(`(select i.unit_id from inspection i where i.id = ${row}.inspection_id)`)}
      or exists (select from task_finding link join remediation_task task on task.id = link.task_id
        where link.finding_id = ${row}.id and (${isReached("task.lead_unit_id")} or exists (
          select from task_cooperating_unit help
          where help.task_id = task.id and ${isReached("help.unit_id")})))`,
  );
