import { DomainError } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import {
  type Column,
  changedColumns,
  remember,
  type Shape,
  shapeOf,
  storedOf,
  tellListeners,
  type Values,
} from "./record-shape.js";
import { saveMany } from "./saving-many.js";
import { run } from "./statement.js";

/** A statement that writes; several of them can go to PostgreSQL as one. */
export interface Writing {
  /** `add` puts a value among the parameters; the columns that come back are named `prefix` and theirs. */
  sql: (add: (value: unknown) => string, prefix: string) => string;
  /** Does what can be done before the answer is there. */
  sent?: () => void;
  /** Takes the one row that comes back; without it none does. */
  take?: (row: Values | undefined, prefix: string) => void;
  /** Tells those who listen to TypeORM's writes. */
  tell?: () => Promise<void>;
}

/** The statement that stores a record: a new one, or what changed in one that was read for writing. */
export function saving(tx: EntityManager, record: object): Writing | null {
  const shape = shapeOf(tx, record.constructor);
  const before = storedOf(record);
  const writing = before ? updating(shape, record as Values, before) : inserting(shape, record as Values);
  return writing && { ...writing, tell: () => tellListeners(tx, record, before === undefined) };
}

/** Stores a record, or many of one kind; TypeORM does it where only a look at the table tells whether one is new. */
export async function save<Record extends object>(tx: EntityManager, records: Record[]): Promise<Record[]>;
export async function save<Record extends object>(tx: EntityManager, record: Record): Promise<Record>;
export async function save(tx: EntityManager, asked: object | object[]): Promise<object> {
  const records = Array.isArray(asked) ? [...new Set<object>(asked)] : [asked];
  const [first] = records;
  if (!first) return asked;
  if (records.length > 1 && !tx.queryRunner) return tx.transaction((inner) => save(inner, asked));
  const shape = shapeOf(tx, first.constructor);
  const known = records.filter((record) => isKnown(shape, record));
  const others = records.filter((record) => !isKnown(shape, record));
  if (others.length > 0) await tx.save(others);
  if (known.length > 1) await saveMany(tx, shape, known as Values[]);
  else if (known[0]) await writeTogether(tx, saving(tx, known[0]));
  return asked;
}

const isKnown = ({ generated }: Shape, record: object): boolean =>
  storedOf(record) !== undefined ||
  (generated !== null && (record as Values)[generated.property] === undefined);

const parameter = ({ property, isJson }: Column, record: Values): unknown =>
  isJson && record[property] !== null ? JSON.stringify(record[property]) : record[property];

function updating(shape: Shape, record: Values, before: Values): Writing | null {
  const changed = changedColumns(shape, record, before);
  if (changed.length === 0) return null;
  const ours = shape.columns.filter((column) => column.isVersion || column.isUpdateDate);
  const risen = ours.filter((column) => !changed.includes(column));
  const keys = shape.columns.filter(({ isKey }) => isKey);
  return {
    sql: (add, prefix) => {
      const sets = [
        ...changed.map((column) => `"${column.name}" = ${add(parameter(column, record))}`),
        ...risen.map(({ isVersion, name }) =>
          isVersion ? `"${name}" = "${name}" + 1` : `"${name}" = now()`,
        ),
      ];
      const row = keys.map(({ name, property }) => `"${name}" = ${add(before[property])}`);
      return `update ${shape.table} set ${sets.join(", ")} where ${row.join(" and ")}
        returning ${returning(keys.concat(ours), prefix)}`;
    },
    sent: () => {
      for (const { isVersion, property } of ours)
        if (isVersion) record[property] = Number(record[property]) + 1;
      remember(shape, record);
    },
    take: (row, prefix) => {
      if (!row) throw new DomainError("CONFLICT", "staleVersion");
      takeColumns(ours, record, row, prefix);
    },
  };
}

function inserting(shape: Shape, record: Values): Writing {
  const isGiven = ({ property }: Column) => record[property] !== undefined;
  const given = shape.columns.filter(
    (column) => column.isInsertable && (isGiven(column) || column.isVersion),
  );
  const missing = shape.columns.filter((column) => !isGiven(column));
  const ours = missing.filter(({ isNullable, isInsertable }) => !isNullable || !isInsertable);
  return {
    sql: (add, prefix) => {
      const values = given.map((column) => (isGiven(column) ? add(parameter(column, record)) : "1"));
      return `insert into ${shape.table} (${given.map(({ name }) => `"${name}"`).join(", ")})
        values (${values.join(", ")}) returning ${returning(ours, prefix)}`;
    },
    take: (row = {}, prefix) => {
      for (const { property } of missing) record[property] = null;
      remember(shape, record);
      takeColumns(ours, record, row, prefix);
    },
  };
}

const returning = (columns: readonly Column[], prefix: string) =>
  columns.map(({ name }) => `"${name}" as ${prefix}${name}`).join(", ");

/** What is changed in a record since, and not stored yet, stays a change. */
function takeColumns(columns: readonly Column[], record: Values, row: Values, prefix: string): void {
  const stored = storedOf(record);
  for (const { property, name } of columns) {
    record[property] = row[`${prefix}${name}`];
    if (stored) stored[property] = record[property];
  }
}

/** Does several writings in one statement; none of them sees what another one wrote. */
export async function writeTogether(tx: EntityManager, ...asked: (Writing | null)[]): Promise<void> {
  const writings = asked.filter((writing) => writing !== null);
  if (writings.length === 0) return;
  const values: unknown[] = [];
  const add = (value: unknown) => `$${values.push(value)}`;
  const statements = writings.map(({ sql }, index) => sql(add, prefixOf(index)));
  const answer = run<Values>(tx, together(writings, statements), values);
  for (const { sent } of writings) sent?.();
  const [row] = await answer;
  for (const [index, { take }] of writings.entries()) take?.(row, prefixOf(index));
  for (const { tell } of writings) await tell?.();
}

const prefixOf = (index: number) => `w${index}_`;

function together(writings: readonly Writing[], statements: readonly string[]): string {
  const [only, ...others] = statements;
  if (only && others.length === 0) return only;
  const named = statements.map((statement, index) => `w${index} as (${statement})`);
  const rows = writings.flatMap(({ take }, index) => (take ? [`w${index}`] : []));
  return `with ${named.join(", ")} select ${rows.length > 0 ? `* from ${rows.join(", ")}` : "1"}`;
}
