import { daysAfter } from "../calendar/calendar.js";
import { badInput, ruleBroken } from "../errors/domain-error.js";
import { shownText } from "../errors/reason.js";
import { comparePoints, isPositive, type Points, parsePoints } from "../points/points.js";

export const maxTemplateSteps = 50;
export const maxStepLength = 300;
const maxEffortDays = "1000";

/** The steps of a checklist without the blanks around them. Throws BAD_USER_INPUT on the step. */
export function cleanSteps(steps: readonly string[], path = "steps"): string[] {
  if (steps.length > maxTemplateSteps) throw badInput("tooMany", { max: maxTemplateSteps }, path);
  const cleaned = steps.map((step) => shownText(step).replace(/\s+/g, " "));
  for (const [index, step] of cleaned.entries()) {
    const at = `${path}.${index}`;
    if (step === "") throw badInput("required", {}, at);
    if (step.length > maxStepLength) throw badInput("tooLong", { max: maxStepLength }, at);
    if (cleaned.indexOf(step) !== index) throw badInput("duplicateItem", { value: step }, at);
  }
  return cleaned;
}

/** An effort in person-days, above 0 and at most 1000. */
export function parseEffort(effortDays: Points, path = "effortDays"): Points {
  const effort = parsePoints(effortDays, path);
  if (!isPositive(effort)) throw badInput("mustBePositive", {}, path);
  if (comparePoints(effort, maxEffortDays) > 0) throw badInput("outOfRange", { min: 0, max: 1000 }, path);
  return effort;
}

/** The due date of a task that is given on a day by a template; null where the template names no days. */
export function dueOnBy(template: { dueDays: number | null }, givenOn: string): string | null {
  return template.dueDays === null ? null : daysAfter(givenOn, template.dueDays);
}

/** Throws RULE_BROKEN templateRetired where a template can no longer be chosen. */
export function demandActive(template: { active: boolean }, path = "templateId"): void {
  if (!template.active) throw ruleBroken("templateRetired", {}, path);
}
