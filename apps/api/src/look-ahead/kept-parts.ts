import type { Actor } from "@reform-ledger/domain";
import type { Parameters, SharedValues } from "../lists/conditions.js";
import type { RowNames } from "./asking.js";
import type { Operation, Selection } from "./selection.js";

/** An operation that tells whether its variables were looked at. */
export class WatchedOperation implements Operation {
  reads = 0;
  readonly #variableValues: Operation["variableValues"];

  constructor(
    readonly schema: Operation["schema"],
    readonly fragments: Operation["fragments"],
    variableValues: Operation["variableValues"],
  ) {
    this.#variableValues = variableValues;
  }

  get variableValues(): Operation["variableValues"] {
    this.reads += 1;
    return this.#variableValues;
  }
}

interface Part {
  sql: string;
  parameters: SharedValues;
  /** How many names of rows were given until its end. */
  names: number;
}

const mostParts = 500;

/** The most recent of the parts of statements that are written alike until the day ends. */
const parts = new Map<string, Part>();
const numbers = new WeakMap<object, number>();
let lastNumber = 0;

function numberOf(object: object): number {
  const number = numbers.get(object) ?? ++lastNumber;
  numbers.set(object, number);
  return number;
}

export interface PartAsked {
  operation: WatchedOperation;
  selection: Selection;
  actor: Actor | null;
  today: string;
  row: string;
  parameters: Parameters;
  names: RowNames;
}

/**
 * The SQL of a selection at the beginning of a statement. It says the same whenever the same person asks for it on
 * the same day, unless a variable was looked at on the way: then it is not kept.
 */
export function keptPart(asked: PartAsked, write: () => string): string {
  const { operation, selection, actor, today, row, parameters, names } = asked;
  if (parameters.values.length > 0) return write();
  // Whoever asks for the first time, such as with a key, may never come again.
  const isKnown = actor === null || numbers.has(actor);
  const key = `${numberOf(selection)} ${actor ? numberOf(actor) : ""} ${today} ${row} ${names.count}`;
  const known = parts.get(key);
  if (known) {
    parameters.resume(known.parameters);
    names.count = known.names;
    return known.sql;
  }
  const reads = operation.reads;
  const sql = write();
  if (isKnown && operation.reads === reads) {
    const [oldest] = parts.size < mostParts ? [] : parts.keys();
    if (oldest !== undefined) parts.delete(oldest);
    parts.set(key, { sql, parameters: parameters.soFar(), names: names.count });
  }
  return sql;
}
