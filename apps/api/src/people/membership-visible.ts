import { type Question, reaches } from "../lists/list.js";

/** One's own memberships, and those at units whose people one may see. */
export function membershipVisible(row: string, question: Question): string {
  const { actor, parameters } = question;
  const own = actor?.personId ? `${row}.person_id = ${parameters.add(actor.personId, "uuid")}` : "false";
  return `(${own} or ${reaches("people.read", question, (reached) => reached(`${row}.unit_id`))})`;
}
