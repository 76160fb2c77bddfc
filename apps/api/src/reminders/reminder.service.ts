import {
  type Actor,
  badInput,
  DomainError,
  demand,
  isReopened,
  isWorkingPhase,
  type RoundStatus,
  roundStatusLabels,
  ruleBroken,
  vietnamDate,
} from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { type AssessmentState, placeOfOffice, statesOfAssessments } from "../assessments/assessment-state.js";
import { type Missing, missingOfAssessments } from "../assessments/missing.figures.js";
import { CountingReader } from "../database/reader.js";
import { save } from "../database/saving.js";
import { rowIdOf } from "../lists/global-id.js";
import { lockOrThrow } from "../lists/records.js";
import { AssessmentRound } from "../rounds/assessment-round.entity.js";
import { ownedBy } from "../units/unit-place.js";
import { Reminder } from "./reminder.entity.js";
import type { SendRemindersInput } from "./reminder.inputs.js";
import { reminderMessage } from "./reminder-message.js";

/** Reminds the units whose assessments lack something; who was reminded today in this phase is not told again. */
export async function sendReminders(
  tx: EntityManager,
  actor: Actor,
  { roundId, assessmentIds, message }: SendRemindersInput,
  now = new Date(),
): Promise<Reminder[]> {
  // Assessments before their round, as those do who lock and reopen them.
  await tx.query("select from assessment where round_id = $1 order by id for key share", [
    rowIdOf("AssessmentRound", roundId, "roundId"),
  ]);
  const round = await lockOrThrow(tx, AssessmentRound, roundId, "roundId");
  demand(actor, "assessments.remind", await ownedBy(tx, round.unitId));
  if (actor.personId === null) throw new DomainError("FORBIDDEN", "forbidden");
  const { status } = round;
  if (!isWorkingPhase(status))
    throw ruleBroken("remindersClosed", { phase: roundStatusLabels[status] }, "roundId");
  const lacking = await lackingIn(tx, actor, round.id, assessmentIds ?? null, vietnamDate(now));
  const earlier = await sentToday(tx, status, lacking, now);
  const said = message?.trim();
  const made = lacking
    .filter(({ assessmentId }) => !earlier.has(assessmentId))
    .map(({ assessmentId, says }) =>
      tx.create(Reminder, {
        assessmentId,
        phase: status,
        message: said || says,
        sentById: actor.personId as string,
        createdAt: now,
      }),
    );
  const sent = new Map((await save(tx, made)).map((reminder) => [reminder.assessmentId, reminder]));
  return lacking.flatMap(({ assessmentId }) => earlier.get(assessmentId) ?? sent.get(assessmentId) ?? []);
}

/** An assessment that lacks something, and what a reminder says of it unless the office words it. */
interface Lacking {
  assessmentId: string;
  says: string;
}

async function lackingIn(
  tx: EntityManager,
  actor: Actor,
  roundId: string,
  wanted: readonly string[] | null,
  today: string,
): Promise<Lacking[]> {
  const reader = new CountingReader(tx);
  const ids = await assessmentsOf(reader, roundId, wanted);
  const states = [...(await statesOfAssessments(ids, reader)).values()];
  for (const state of states) demand(actor, "assessments.remind", placeOfOffice(state));
  const missing = await missingOfAssessments(ids, reader, { today });
  return states.flatMap((state) => lackingOf(state, missing.get(state.id) ?? [], today));
}

/**
 * What is the unit's own: its self-assessment until it is locked, a reopened one until a day of its own, and
 * its answers. What appraisers still have to score is not.
 */
function lackingOf(state: AssessmentState, all: readonly Missing[], today: string): Lacking[] {
  const { id, status, lockedAt, reopenedUntil } = state;
  const isAgain = isReopened({ lockedAt, reopenedUntil, today });
  const isUnlocked = isAgain || (status === "SELF_ASSESSMENT" && lockedAt === null);
  const missing = isUnlocked ? all : all.filter(({ what }) => what === "ANSWER");
  if (missing.length === 0 && !isUnlocked) return [];
  const says = isAgain
    ? reminderMessage("SELF_ASSESSMENT", missing, reopenedUntil)
    : reminderMessage(status, missing, state.dueOn);
  return [{ assessmentId: id, says }];
}

async function assessmentsOf(
  reader: CountingReader,
  roundId: string,
  wanted: readonly string[] | null,
): Promise<string[]> {
  const rows = await reader.query<{ id: string }>(
    `select id from assessment where round_id = $1 order by id`,
    [roundId],
  );
  const ids = rows.map(({ id }) => id);
  if (wanted === null) return ids;
  const known = new Set(ids);
  return wanted.map((id, index) => {
    const path = `assessmentIds.${index}`;
    const rowId = rowIdOf("Assessment", id, path);
    if (!known.has(rowId)) throw badInput("badId", { id }, path);
    return rowId;
  });
}

async function sentToday(
  tx: EntityManager,
  phase: RoundStatus,
  lacking: readonly Lacking[],
  now: Date,
): Promise<Map<string, Reminder>> {
  const reminders = await tx
    .createQueryBuilder(Reminder, "reminder")
    .where("reminder.assessmentId = any(:ids) and reminder.phase = :phase", {
      ids: lacking.map(({ assessmentId }) => assessmentId),
      phase,
    })
    .andWhere("(reminder.createdAt at time zone 'Asia/Ho_Chi_Minh')::date = :today", {
      today: vietnamDate(now),
    })
    .getMany();
  return new Map(reminders.map((reminder) => [reminder.assessmentId, reminder]));
}
