interface TypedStep {
  stepId?: string | null;
  text?: string | null;
}

/** The form's steps as the API takes them: lines left empty are none, a step that stays keeps its id. */
export const stepsInput = (typed: unknown): { id: string | null; text: string }[] =>
  (Array.isArray(typed) ? (typed as (TypedStep | null)[]) : []).flatMap((step) => {
    const text = step?.text?.trim() ?? "";
    return text === "" ? [] : [{ id: step?.stepId ?? null, text }];
  });
