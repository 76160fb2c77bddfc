import { DomainError, isDate, parsePoints } from "@reform-ledger/domain";
import { GraphQLError, GraphQLScalarType, Kind } from "graphql";
import { GraphQLDateTimeISO, GraphQLJSONObject, GraphQLLocalDate } from "graphql-scalars";

function decimalText(value: unknown): string {
  if (typeof value !== "string" && typeof value !== "number") throw new GraphQLError("A Decimal is a string");
  try {
    return parsePoints(String(value));
  } catch (error) {
    if (error instanceof DomainError)
      throw new GraphQLError(`"${value}" is not a decimal number such as "4.9"`);
    throw error;
  }
}

/** Points and rates travel as text, so that no reader turns them into floats by accident. */
export const Decimal = new GraphQLScalarType<string, string>({
  name: "Decimal",
  description: 'An exact decimal number as a string with a point, such as "81.40". Never a float.',
  serialize: (value) => String(value),
  parseValue: decimalText,
  parseLiteral: (node) => {
    if (node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT)
      return decimalText(node.value);
    throw new GraphQLError("A Decimal is a string", { nodes: node });
  },
});

const localDate = GraphQLLocalDate.toConfig();

function realDay(day: string): string {
  if (!isDate(day)) throw new GraphQLError(`"${day}" is not a day of the years 1000 to 9999`);
  return day;
}

export const DateOnly = new GraphQLScalarType<string, string>({
  ...localDate,
  parseValue: (value) => realDay(localDate.parseValue(value)),
  parseLiteral: (node, variables) => realDay(localDate.parseLiteral(node, variables)),
  name: "Date",
  description: "A calendar day in Vietnam as YYYY-MM-DD, such as 2023-12-31; of the years 1000 to 9999.",
});

export const DateTime = new GraphQLScalarType({
  ...GraphQLDateTimeISO.toConfig(),
  name: "DateTime",
  description: "A moment in UTC as ISO 8601, such as 2023-06-09T02:00:00.000Z.",
});

export const ScoringRuleScalar = new GraphQLScalarType({
  ...GraphQLJSONObject.toConfig(),
  name: "ScoringRule",
  description:
    "How a criterion's points are found, as a JSON object told apart by its kind: CHOICE, STEPS, RATIO, PENALTY, BONUS, SURVEY, BRANCH, DISCRETIONARY or CHILDREN.",
});

export const RuleInputsScalar = new GraphQLScalarType({
  ...GraphQLJSONObject.toConfig(),
  name: "RuleInputs",
  description:
    'What is stated about the year for a scoring rule, as a JSON object such as {"numerator": "9", "denominator": "10"}; numbers are strings.',
});
