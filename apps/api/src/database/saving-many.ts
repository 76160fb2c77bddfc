import { DomainError } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import {
  type Column,
  changedColumns,
  remember,
  type Shape,
  storedOf,
  tellListeners,
  type Values,
} from "./record-shape.js";
import { run } from "./statement.js";

const mostAtOnce = 5_000;

/** Records of one kind of which the same columns are written, which makes them one statement. */
interface Group {
  columns: Column[];
  isNew: boolean;
  records: Values[];
}

/** Stores records of one kind in as few statements as they differ in what is to be written. */
export async function saveMany(tx: EntityManager, shape: Shape, records: readonly Values[]): Promise<void> {
  for (const group of groupsOf(shape, records)) {
    const store = group.isNew ? insertGroup : updateGroup;
    for (let from = 0; from < group.records.length; from += mostAtOnce) {
      await store(tx, shape, { ...group, records: group.records.slice(from, from + mostAtOnce) });
    }
    for (const record of group.records) await tellListeners(tx, record, group.isNew);
  }
}

function groupsOf(shape: Shape, records: readonly Values[]): Iterable<Group> {
  const groups = new Map<string, Group>();
  for (const record of records) {
    const before = storedOf(record);
    const columns = before ? changedColumns(shape, record, before) : givenColumns(shape, record);
    if (columns.length === 0) continue;
    const key = `${before ? "old" : "new"} ${columns.map(({ name }) => name)}`;
    const group = groups.get(key) ?? { columns, isNew: !before, records: [] };
    groups.set(key, group);
    group.records.push(record);
  }
  return groups.values();
}

const givenColumns = ({ columns }: Shape, record: Values) =>
  columns.filter(
    ({ property, isInsertable, isVersion }) => isInsertable && (isVersion || record[property] !== undefined),
  );

const listed = (columns: readonly Column[], row = "") =>
  columns.map(({ name }) => `${row}"${name}"`).join(", ");

/** The records as PostgreSQL reads rows of their table. */
const rowsOf = (
  columns: readonly Column[],
  records: readonly Values[],
  read: (column: Column, record: Values) => unknown,
) =>
  JSON.stringify(
    records.map((record) => Object.fromEntries(columns.map((column) => [column.name, read(column, record)]))),
  );

async function insertGroup(tx: EntityManager, shape: Shape, { columns, records }: Group): Promise<void> {
  const missing = shape.columns.filter((column) => !columns.includes(column) || column.isVersion);
  const ours = missing.filter(({ isNullable, isInsertable }) => !isNullable || !isInsertable);
  const rows = await run<Values>(
    tx,
    `insert into ${shape.table} (${listed(columns)}) select ${listed(columns)}
     from json_populate_recordset(null::${shape.table}, $1::json) returning ${listed(ours)}`,
    [
      rowsOf(
        columns,
        records,
        ({ property, isVersion }, record) => record[property] ?? (isVersion ? 1 : null),
      ),
    ],
  );
  for (const [index, record] of records.entries()) {
    for (const { property } of missing) record[property] ??= null;
    take(shape, ours, record, rows[index]);
  }
}

async function updateGroup(tx: EntityManager, shape: Shape, { columns, records }: Group): Promise<void> {
  const keys = shape.columns.filter(({ isKey }) => isKey);
  const ours = shape.columns.filter(({ isVersion, isUpdateDate }) => isVersion || isUpdateDate);
  const risen = ours.filter((column) => !columns.includes(column));
  const sets = [
    ...columns.map(({ name }) => `"${name}" = n."${name}"`),
    ...risen.map(({ isVersion, name }) => `"${name}" = ${isVersion ? `t."${name}" + 1` : "now()"}`),
  ];
  const rows = await run<Values>(
    tx,
    `update ${shape.table} t set ${sets.join(", ")} from json_populate_recordset(null::${shape.table}, $1::json) n
     where ${keys.map(({ name }) => `t."${name}" = n."${name}"`).join(" and ")}
     returning ${listed([...keys, ...ours], "t.")}`,
    [rowsOf([...keys, ...columns], records, ({ property }, record) => record[property])],
  );
  const keyOf = (read: (key: Column) => unknown) => keys.map(read).join(" ");
  const found = new Map(rows.map((row) => [keyOf(({ name }) => row[name]), row]));
  for (const record of records)
    take(shape, ours, record, found.get(keyOf(({ property }) => record[property])));
}

function take(shape: Shape, columns: readonly Column[], record: Values, row: Values | undefined): void {
  if (!row) throw new DomainError("CONFLICT", "staleVersion");
  for (const { property, name } of columns) record[property] = row[name];
  remember(shape, record);
}
