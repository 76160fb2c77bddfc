import { badInput, shownText } from "@reform-ledger/domain";

/** A text without the blanks around it; refuses one in which there is nothing to see. */
export function filled(text: string, path: string): string {
  const trimmed = shownText(text);
  if (trimmed === "") throw badInput("required", {}, path);
  return trimmed;
}

/** What is given for the columns that cannot be empty: null means no more than leaving it out. */
export function givenOf<Input extends object, Key extends keyof Input & string>(
  input: Input,
  ...keys: Key[]
): { [Name in Key]?: NonNullable<Input[Name]> } {
  const given = keys.filter((key) => input[key] !== undefined && input[key] !== null);
  const kept = (key: Key, value: unknown) => (typeof value === "string" ? filled(value, key) : value);
  return Object.fromEntries(given.map((key) => [key, kept(key, input[key])])) as never;
}

/** What is given for the columns that can be empty: null and blanks empty, leaving it out keeps. */
export function emptiedOrGivenOf<Input extends object, Key extends keyof Input & string>(
  input: Input,
  ...keys: Key[]
): { [Name in Key]?: Exclude<Input[Name], undefined> } {
  const named = keys.filter((key) => input[key] !== undefined);
  const kept = (value: unknown) => (typeof value === "string" ? shownText(value) || null : value);
  return Object.fromEntries(named.map((key) => [key, kept(input[key])])) as never;
}
