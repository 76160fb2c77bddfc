/** What an update gives for the columns that cannot be empty: null means no more than leaving it out. */
export function givenOf<Input extends object, Key extends keyof Input>(
  input: Input,
  ...keys: Key[]
): { [Name in Key]?: NonNullable<Input[Name]> } {
  const given = keys.filter((key) => input[key] !== undefined && input[key] !== null);
  return Object.fromEntries(given.map((key) => [key, input[key]])) as never;
}

/** What an update gives for the columns that can be emptied: null empties, leaving it out keeps. */
export function emptiedOrGivenOf<Input extends object, Key extends keyof Input>(
  input: Input,
  ...keys: Key[]
): { [Name in Key]?: Exclude<Input[Name], undefined> } {
  const named = keys.filter((key) => input[key] !== undefined);
  return Object.fromEntries(named.map((key) => [key, input[key]])) as never;
}
