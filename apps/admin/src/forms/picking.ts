import type { FormValues } from "../providers/resourceOperations";

/** Takes from a form's values what a mutation's input has; "" means that there is none. */
export const picking =
  (...fields: string[]) =>
  (values: FormValues): FormValues =>
    Object.fromEntries(
      fields
        .filter((field) => values[field] !== undefined)
        .map((field) => [field, values[field] === "" ? null : values[field]]),
    );
