import { badInput } from "@reform-ledger/domain";
import { type NodeName, rowIdOf } from "./global-id.js";

const literals = new WeakMap<readonly string[], string>();

/** Numbers and paths as PostgreSQL writes an array of them, written once. */
function literalOf(texts: readonly string[]): string {
  const literal = literals.get(texts) ?? `{${texts.join(",")}}`;
  literals.set(texts, literal);
  return literal;
}

/** The values of a statement so far, and the places of those that are shared. */
export interface SharedValues {
  values: readonly unknown[];
  shared: ReadonlyMap<string, number>;
}

/** Collects the parameters of one statement. */
export class Parameters {
  readonly values: unknown[] = [];

  readonly #shared = new Map<string, number>();

  /** The placeholder of ids or paths that a statement says again and again. */
  share(texts: readonly string[], type: string): string {
    const literal = literalOf(texts);
    const shared = `${literal}::${type}`;
    const known = this.#shared.get(shared);
    if (known) return `$${known}::${type}`;
    const added = this.add(literal, type);
    this.#shared.set(shared, this.values.length);
    return added;
  }

  soFar(): SharedValues {
    return { values: [...this.values], shared: new Map(this.#shared) };
  }

  /** Goes on, as the first, where others stood. */
  resume({ values, shared }: SharedValues): void {
    this.values.push(...values);
    for (const [text, place] of shared) this.#shared.set(text, place);
  }

  /** Forgets what was added since there were so many. */
  rewind(count: number): void {
    this.values.length = count;
    for (const [shared, place] of this.#shared) if (place > count) this.#shared.delete(shared);
  }

  /** The placeholder of a value, such as $3::bigint. */
  add(value: unknown, type?: string): string {
    this.values.push(value);
    return type ? `$${this.values.length}::${type}` : `$${this.values.length}`;
  }
}

const maxValues = 100;
const maxSearchLength = 500;

function bounded(values: unknown[], path: string): unknown[] {
  if (values.length > maxValues) throw badInput("tooMany", { max: maxValues }, path);
  return values;
}

const comparisons = { gt: ">", gte: ">=", lt: "<", lte: "<=" } as const;

/** The SQL of an operator input such as { gte: …, isNull: false } on an expression. */
export function operatorConditions(
  expression: string,
  type: string,
  operators: object,
  parameters: Parameters,
  path: string,
): string[] {
  return Object.entries(operators).flatMap(([operator, value]) => {
    if (value === undefined || value === null) return [];
    const at = `${path}.${operator}`;
    switch (operator) {
      case "eq":
        return `${expression} = ${parameters.add(value, type)}`;
      case "notEq":
        return `${expression} is distinct from ${parameters.add(value, type)}`;
      case "in":
        return `${expression} = any(${parameters.add(bounded(value, at), `${type}[]`)})`;
      case "notIn":
        return `(${expression} = any(${parameters.add(bounded(value, at), `${type}[]`)})) is not true`;
      case "isNull":
        return `${expression} is ${value ? "" : "not "}null`;
      case "contains":
        return `fold(${expression}) like ${foldedPattern(value, parameters)}`;
      default:
        return `${expression} ${comparisons[operator as keyof typeof comparisons]} ${parameters.add(value, type)}`;
    }
  });
}

/** A pattern that finds a text anywhere, without regard to case and diacritics. */
export function foldedPattern(text: string, parameters: Parameters): string {
  if (text.length > maxSearchLength) throw badInput("tooLong", { max: maxSearchLength }, "filter");
  const escaped = text.replace(/[\\%_]/g, (sign) => `\\${sign}`);
  return `'%' || fold(${parameters.add(escaped, "text")}) || '%'`;
}

/** Replaces the global ids of an IdFilter by row ids. */
export function rowIdOperators(name: NodeName, operators: object, path: string): object {
  const decode = (value: unknown, at: string): unknown => {
    if (Array.isArray(value)) return value.map((each) => decode(each, at));
    return typeof value === "string" ? rowIdOf(name, value, at) : value;
  };
  return Object.fromEntries(
    Object.entries(operators).map(([operator, value]) => [operator, decode(value, `${path}.${operator}`)]),
  );
}
