import { type Actor, vietnamDate } from "@reform-ledger/domain";
import { Parameters } from "./conditions.js";
import type { Question } from "./list.js";

/** A question of a statement of its own. */
export const questionOf = (actor: Actor | null, now = new Date()): Question => ({
  parameters: new Parameters(),
  actor,
  today: vietnamDate(now),
});
