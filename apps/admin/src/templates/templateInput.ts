import { picking } from "../forms/picking";
import { typedDecimal } from "../points/typedDecimal";
import type { FormValues } from "../providers/resourceOperations";

/** A form's steps are lines of one text, as they are pasted from a document. */
export const linesOf = (steps: unknown): string => (Array.isArray(steps) ? steps.join("\n") : "");
export const stepsIn = (text: unknown): string[] => (typeof text === "string" ? text.split("\n") : []);

const textOf = (step: unknown): string =>
  String((step !== null && typeof step === "object" && "text" in step ? step.text : step) ?? "").trim();

/** The steps that a form holds, as lines or as rows with a text, without those that say nothing. */
export const stepsOf = (typed: unknown): string[] =>
  Array.isArray(typed) ? typed.map(textOf).filter((step) => step !== "") : [];

/** What was refused of the first step that was, among the errors that a form keeps by place. */
export function refusedStep(errors: unknown): string | undefined {
  const refused = Array.isArray(errors) ? errors.find(Boolean) : undefined;
  return typeof refused?.message === "string" ? refused.message : undefined;
}

/** A form's template as the API takes it. */
export const templateInput = (values: FormValues): FormValues => ({
  ...picking(
    "name",
    "title",
    "description",
    "deliverable",
    "causeId",
    "priority",
    "recurrence",
    "dueDays",
  )(values),
  ...(values.effort !== undefined && { effortDays: typedDecimal(values.effort) }),
  ...(values.steps !== undefined && { steps: stepsOf(values.steps) }),
});
