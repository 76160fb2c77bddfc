import { registerEnumType } from "type-graphql";

/** Registers a GraphQL enum whose values carry descriptions and are stored as the same words. */
export function graphqlEnum<const Values extends Record<string, string>>(
  name: string,
  description: string,
  values: Values,
): { readonly [Value in keyof Values & string]: Value } {
  const words = Object.fromEntries(Object.keys(values).map((word) => [word, word]));
  const valuesConfig = Object.fromEntries(
    Object.entries(values).map(([word, text]) => [word, { description: text }]),
  );
  registerEnumType(words, { name, description, valuesConfig });
  return words as { readonly [Value in keyof Values & string]: Value };
}

/** The type of an enum's words. */
export type WordOf<Enum> = keyof Enum & string;

/** An SQL condition that a column holds one of an enum's words. */
export const oneOf = (column: string, words: object): string =>
  `${column} in (${Object.keys(words)
    .map((word) => `'${word}'`)
    .join(", ")})`;
