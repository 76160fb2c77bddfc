import type { ClassType } from "type-graphql";
import { Field, type Float, ID, InputType, Int } from "type-graphql";
import { DateOnly, DateTime, Decimal } from "./scalars.js";

@InputType({ description: "Conditions on a text; all that are given hold." })
export class StringFilter {
  @Field(() => String, { nullable: true, description: "Is exactly." })
  eq?: string | null;
  @Field(() => String, { nullable: true, description: "Is not." })
  notEq?: string | null;
  @Field(() => [String], { nullable: true, description: "Is one of, at most 100." })
  in?: string[] | null;
  @Field(() => [String], { nullable: true, description: "Is none of, at most 100." })
  notIn?: string[] | null;
  @Field(() => String, { nullable: true, description: "Contains, without regard to case and diacritics." })
  contains?: string | null;
  @Field(() => Boolean, { nullable: true, description: "Is missing." })
  isNull?: boolean | null;
}

@InputType({ description: "Conditions on a global id; all that are given hold." })
export class IdFilter {
  @Field(() => ID, { nullable: true, description: "Is." })
  eq?: string | null;
  @Field(() => [ID], { nullable: true, description: "Is one of, at most 100." })
  in?: string[] | null;
  @Field(() => [ID], { nullable: true, description: "Is none of, at most 100." })
  notIn?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: "Is missing." })
  isNull?: boolean | null;
}

@InputType({ description: "Conditions on a truth value." })
export class BooleanFilter {
  @Field(() => Boolean, { nullable: true, description: "Is." })
  eq?: boolean | null;
}

/** Operators of what can be ordered. */
export interface Comparable<Value> {
  eq?: Value | null;
  in?: Value[] | null;
  notIn?: Value[] | null;
  gt?: Value | null;
  gte?: Value | null;
  lt?: Value | null;
  lte?: Value | null;
  isNull?: boolean | null;
}

type Scalar = typeof Int | typeof Float | typeof Decimal | typeof DateOnly | typeof DateTime;

function comparableFilter<Value>(name: string, what: string, scalar: Scalar): ClassType<Comparable<Value>> {
  @InputType(name, { description: `Conditions on ${what}; all that are given hold.` })
  class ComparableFilter implements Comparable<Value> {
    @Field(() => scalar, { nullable: true, description: "Is." })
    eq?: Value | null;
    @Field(() => [scalar], { nullable: true, description: "Is one of, at most 100." })
    in?: Value[] | null;
    @Field(() => [scalar], { nullable: true, description: "Is none of, at most 100." })
    notIn?: Value[] | null;
    @Field(() => scalar, { nullable: true, description: "Is greater or later than." })
    gt?: Value | null;
    @Field(() => scalar, { nullable: true, description: "Is at least." })
    gte?: Value | null;
    @Field(() => scalar, { nullable: true, description: "Is less or earlier than." })
    lt?: Value | null;
    @Field(() => scalar, { nullable: true, description: "Is at most." })
    lte?: Value | null;
    @Field(() => Boolean, { nullable: true, description: "Is missing." })
    isNull?: boolean | null;
  }
  return ComparableFilter;
}

export const IntFilter = comparableFilter<number>("IntFilter", "a whole number", Int);
export type IntFilter = Comparable<number>;
export const DecimalFilter = comparableFilter<string>("DecimalFilter", "an exact decimal", Decimal);
export type DecimalFilter = Comparable<string>;
export const DateFilter = comparableFilter<string>("DateFilter", "a day", DateOnly);
export type DateFilter = Comparable<string>;
export const DateTimeFilter = comparableFilter<Date>("DateTimeFilter", "a moment", DateTime);
export type DateTimeFilter = Comparable<Date>;

export interface WordFilter<Word> {
  eq?: Word | null;
  in?: Word[] | null;
  notIn?: Word[] | null;
}

/** A filter on an enum's words. */
export function wordFilter<Word extends string>(
  name: string,
  words: Readonly<Record<Word, Word>>,
): ClassType<WordFilter<Word>> {
  @InputType(name, { description: "Conditions on a word; all that are given hold." })
  class EnumFilter implements WordFilter<Word> {
    @Field(() => words, { nullable: true, description: "Is." })
    eq?: Word | null;
    @Field(() => [words], { nullable: true, description: "Is one of." })
    in?: Word[] | null;
    @Field(() => [words], { nullable: true, description: "Is none of." })
    notIn?: Word[] | null;
  }
  return EnumFilter;
}
