import { type ValidationError, validateOrReject } from "class-validator";
import { ArgumentValidationError } from "type-graphql";

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** Holds an input against the limits of its class, as TypeGraphQL does by itself, which looks for the library each time. */
export async function validateInput(value: unknown): Promise<void> {
  const inputs = (Array.isArray(value) ? value : [value]).filter(isObject);
  try {
    await Promise.all(
      inputs.map((input) =>
        validateOrReject(input, { skipMissingProperties: true, forbidUnknownValues: false }),
      ),
    );
  } catch (refused) {
    throw new ArgumentValidationError(refused as ValidationError[]);
  }
}
