import { type Question, rememberedScope } from "../lists/list.js";

/** Whether the asking person's unit appraises criteria of the assessment's set. */
export function appraisedInPart(row: string, { actor, parameters }: Question): string {
  const scope = rememberedScope(actor, "scores.read");
  if (scope.kind !== "units" || scope.appraiserUnitIds.length === 0) return "false";
  const units = parameters.add(scope.appraiserUnitIds, "bigint[]");
  return `${row}.set_id in (select set_id from criterion where appraising_unit_id = any(${units}))`;
}
