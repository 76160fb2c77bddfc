import { inspectionVisible } from "../inspections/inspection-visible.js";
import { type Question, reaches, rememberedScope } from "../lists/list.js";
import { reviewVisible } from "../reviews/review-visible.js";

/**
 * Minutes and documents are seen by whoever may see the record that they are of, and so are the versions
 * before them. Whoever may read no evidence at all sees none of these either.
 */
export function documentVisible(row: string, question: Question): string {
  if (rememberedScope(question.actor, "evidence.read").kind === "none") return "false";
  const keeps = (permission: "directives.read" | "plans.read", record: string) =>
    reaches(permission, question, (isReached) => isReached(`${record}.unit_id`));
  const records = [
    `cause_review kept where kept.minutes_id = later.id and ${reviewVisible("kept", question)}`,
    `directive kept where kept.document_id = later.id and ${keeps("directives.read", "kept")}`,
    `remediation_plan kept where kept.document_id = later.id and ${keeps("plans.read", "kept")}`,
    `inspection kept where kept.document_id = later.id and ${inspectionVisible("kept", question)}`,
  ];
  return `exists (
    with recursive later (id) as (
      select ${row}.id union select next.id from evidence next
        join later on next.previous_version_id = later.id)
    select from later where ${records.map((record) => `exists (select from ${record})`).join(" or ")})`;
}
