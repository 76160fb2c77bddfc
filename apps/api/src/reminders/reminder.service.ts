import {
  type Actor,
  badInput,
  DomainError,
  demand,
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
  const round = await lockOrThrow(tx, AssessmentRound, roundId, "roundId");
  demand(actor, "assessments.remind", await ownedBy(tx, round.unitId));
  if (actor.personId === null) throw new DomainError("FORBIDDEN", "forbidden");
  const { status } = round;
  if (!isWorkingPhase(status))
    throw ruleBroken("remindersClosed", { phase: roundStatusLabels[status] }, "roundId");
  const lacking = await lackingIn(tx, actor, round.id, assessmentIds ?? null, now);
  const earlier = await sentToday(tx, status, lacking, now);
  const said = message?.trim();
  const made = lacking
    .filter(({ state }) => !earlier.has(state.id))
    .map(({ state, missing }) =>
      tx.create(Reminder, {
        assessmentId: state.id,
        phase: status,
        message: said || reminderMessage(status, missing, dueOnOf(state)),
        sentById: actor.personId as string,
        createdAt: now,
      }),
    );
  const sent = new Map((await tx.save(made)).map((reminder) => [reminder.assessmentId, reminder]));
  return lacking.flatMap(({ state }) => earlier.get(state.id) ?? sent.get(state.id) ?? []);
}

/** A unit whose assessment was reopened has until then, whatever the round's deadline. */
const dueOnOf = ({ dueOn, lockedAt, reopenedUntil }: AssessmentState): string | null =>
  lockedAt === null && reopenedUntil !== null ? reopenedUntil : dueOn;

interface Lacking {
  state: AssessmentState;
  missing: Missing[];
}

async function lackingIn(
  tx: EntityManager,
  actor: Actor,
  roundId: string,
  wanted: readonly string[] | null,
  now: Date,
): Promise<Lacking[]> {
  const reader = new CountingReader(tx);
  const ids = await assessmentsOf(reader, roundId, wanted);
  const states = await statesOfAssessments(ids, reader);
  const missing = await missingOfAssessments(ids, reader, { today: vietnamDate(now) });
  for (const state of states.values()) demand(actor, "assessments.remind", placeOfOffice(state));
  return [...states.values()]
    .map((state) => ({ state, missing: missing.get(state.id) ?? [] }))
    .filter(({ state, missing: parts }) => parts.length > 0 || isUnlocked(state));
}

const isUnlocked = ({ status, lockedAt }: AssessmentState): boolean =>
  status === "SELF_ASSESSMENT" && lockedAt === null;

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
      ids: lacking.map(({ state }) => state.id),
      phase,
    })
    .andWhere("(reminder.createdAt at time zone 'Asia/Ho_Chi_Minh')::date = :today", {
      today: vietnamDate(now),
    })
    .getMany();
  return new Map(reminders.map((reminder) => [reminder.assessmentId, reminder]));
}
