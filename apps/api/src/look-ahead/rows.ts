import type { OneEdge, PageEdge, Rows, RowsEdge } from "../lists/edges.js";
import { everybody, type List, tableOf } from "../lists/list.js";
import {
  type Belonging,
  countSql,
  Page,
  type PageArguments,
  type PageRow,
  pageRowsSql,
  pageSource,
} from "../lists/page.js";
import {
  type Asking,
  edgeOf,
  isRefusal,
  isTooLongAName,
  objectSql,
  RowNames,
  selectionBelow,
} from "./asking.js";
import { type Column, columnsOf } from "./columns.js";
import { argumentsOf, type SelectedField, type Selection } from "./selection.js";

export type Row = Record<string, unknown>;

/** Turns what PostgreSQL's JSON said into the row that resolvers read. */
type Revive = (row: Row) => void;

export interface RowSql {
  sql: string;
  revive: Revive;
}

/** Where a row keeps what was read ahead for a field of the answer. */
export const aheadOf = (key: string): string => `$${key}`;

/** Writes statements whose rows carry the rows that their edges ask for. */
export class RowWriter {
  readonly #asking: Asking;
  readonly #names = new RowNames();

  constructor(asking: Asking) {
    this.#asking = asking;
  }

  name(): string {
    return this.#names.next();
  }

  /** The JSON object of a row; without a selection every column and no edge. */
  object(list: Rows, row: string, selection: Selection | null, extra: [string, string][] = []): RowSql {
    const pairs: [string, string][] = [...extra];
    const revivals: Revive[] = [];
    for (const { property, type, isArray, sql } of this.#columns(list, selection)) {
      pairs.push([property, rawSql(sql(row, this.#asking.question), type, isArray)]);
      if (type?.startsWith("timestamp")) revivals.push(momentOf(property));
    }
    for (const selected of selection?.fields ?? []) {
      const ahead = this.#ahead(list, row, selected);
      if (!ahead) continue;
      pairs.push([aheadOf(selected.key), ahead.sql]);
      revivals.push(ahead.revive);
    }
    return { sql: objectSql(pairs), revive: all(revivals) };
  }

  /** The rows of a page as a JSON array; each carries its cursor where cursors are asked for. */
  page(
    list: List,
    page: PageArguments,
    selection: Selection | null,
    belonging?: Belonging,
  ): RowSql & {
    pageOf: (rows: PageRow[], totalCount: () => number | Promise<number>) => Page;
  } {
    const row = this.name();
    const source = pageSource(list, page, this.#asking.question, row, belonging);
    const nodes = nodesOf(selection, this.#asking);
    const cursor: [string, string][] = nodes.hasCursors ? [["$cursor", source.cursor]] : [];
    const { sql, revive } = this.object(list, row, nodes.selection, cursor);
    return {
      sql: `(select coalesce(json_agg(${sql}), '[]'::json) from ${pageRowsSql(source, row, 1)})`,
      revive,
      pageOf: (rows, totalCount) => {
        for (const each of rows) revive(each);
        return new Page(rows, source.request, totalCount);
      },
    };
  }

  /** All columns where code reads the row; else those that are asked for, and what names other rows. */
  #columns(list: Rows, selection: Selection | null): Column[] {
    const columns = columnsOf(list, this.#asking.dataSource);
    const everything = [...columns.values()];
    if (!selection || selection.fields.some(isMadeByCode)) return everything;
    const wanted = new Set(["id", ...selection.fields.map(({ name }) => name)]);
    for (const selected of selection.fields) {
      const edge = edgeOf(selected);
      if (edge?.kind === "one") wanted.add(edge.property);
    }
    return everything.filter(({ property }) => wanted.has(property));
  }

  /** What is read ahead for a field; what cannot be is left to the field's own reading and its refusals. */
  #ahead(list: Rows, row: string, selected: SelectedField): RowSql | null {
    const edge = edgeOf(selected);
    if (!edge || isTooLongAName(aheadOf(selected.key))) return null;
    const { parameters } = this.#asking.question;
    const before = parameters.values.length;
    try {
      if (edge.kind === "one") return this.#one(edge, list, row, selected);
      if (edge.kind === "rows") return this.#rows(edge, row, selected);
      return this.#page(edge, row, selected);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      parameters.rewind(before);
      return null;
    }
  }

  #one({ list, property }: OneEdge, parent: Rows, parentRow: string, selected: SelectedField): RowSql | null {
    const column = columnsOf(parent, this.#asking.dataSource).get(property);
    if (!column || !selected.field) return null;
    const selection = selectionBelow(selected.field.type, selected, this.#asking.operation);
    const row = this.name();
    const { sql, revive } = this.object(list, row, selection);
    const conditions = [`${row}.id = ${column.sql(parentRow, this.#asking.question)}`];
    if (list.visible !== everybody) conditions.push(list.visible(row, this.#asking.question));
    const key = aheadOf(selected.key);
    return {
      sql: `(select ${sql} from ${tableOf(list)} ${row} where ${conditions.join(" and ")})`,
      revive: (of) => {
        if (of[key]) revive(of[key] as Row);
      },
    };
  }

  /** The rows of a plain table that belong to a row, as a JSON array; each of them wants reviving. */
  rows({ list, belongs, order }: RowsEdge, parent: string, selection: Selection | null): RowSql {
    const { question } = this.#asking;
    const row = this.name();
    const { sql, revive } = this.object(list, row, selection);
    const conditions = [belongs(row, `${parent}.id`, question)];
    if (list.visible !== everybody) conditions.push(list.visible(row, question));
    return {
      sql: `(select coalesce(json_agg(${sql} order by ${order(row)}), '[]'::json)
        from ${tableOf(list)} ${row} where ${conditions.join(" and ")})`,
      revive,
    };
  }

  #rows(edge: RowsEdge, parent: string, selected: SelectedField): RowSql | null {
    if (!selected.field) return null;
    const selection = selectionBelow(selected.field.type, selected, this.#asking.operation);
    const { sql, revive } = this.rows(edge, parent, selection);
    const key = aheadOf(selected.key);
    return {
      sql,
      revive: (of) => {
        for (const each of of[key] as Row[]) revive(each);
      },
    };
  }

  #page(
    { list, belongs, property, seenWithParent }: PageEdge,
    parent: string,
    selected: SelectedField,
  ): RowSql | null {
    if (!selected.field || property) return null;
    const { question, operation } = this.#asking;
    const page = argumentsOf(selected, operation);
    const selection = selectionBelow(selected.field.type, selected, operation);
    const belonging = { belongs, parent: `${parent}.id`, ...(seenWithParent && { seenWithParent }) };
    const rows = this.page(list, page, selection, belonging);
    const isCounted = selection.fields.some(({ name }) => name === "totalCount");
    const count = isCounted ? countSql(list, page, question, this.name(), belonging) : "null";
    const key = aheadOf(selected.key);
    return {
      sql: `json_build_array(${rows.sql}, ${count})`,
      revive: (of) => {
        const [found, counted] = of[key] as [PageRow[], number];
        of[key] = rows.pageOf(found, () => counted);
      },
    };
  }
}

/** What is asked of the rows of a connection; where nodes and edges both are, every column and no edge. */
function nodesOf(
  connection: Selection | null,
  { operation }: Asking,
): { selection: Selection | null; hasCursors: boolean } {
  const hasCursors =
    !connection || connection.fields.some(({ name }) => name === "edges" || name === "pageInfo");
  const holders = (connection?.fields ?? []).flatMap((selected) => {
    if (selected.name === "nodes") return [selected];
    if (selected.name !== "edges" || !selected.field) return [];
    const edges = selectionBelow(selected.field.type, selected, operation);
    return edges.fields.filter(({ name }) => name === "node");
  });
  const [holder, ...others] = holders;
  if (!holder?.field || others.length > 0) return { selection: null, hasCursors };
  return { selection: selectionBelow(holder.field.type, holder, operation), hasCursors };
}

/** Whether a field is made by a resolver that may read any column. */
const isMadeByCode = (selected: SelectedField) =>
  selected.name !== "id" && !!selected.field?.resolve && !edgeOf(selected);

const all =
  (revivals: readonly Revive[]): Revive =>
  (row) => {
    for (const revive of revivals) revive(row);
  };

const momentOf =
  (property: string): Revive =>
  (row) => {
    const text = row[property];
    if (typeof text === "string") row[property] = new Date(text);
  };

const asText = new Set(["bigint", "numeric", "ltree", "uuid", "date"]);

/** A value as the driver would give it: what JSON would turn into a float stays text. */
const rawSql = (sql: string, type: string | null, isArray: boolean): string =>
  type && asText.has(type) ? `${sql}::text${isArray ? "[]" : ""}` : sql;
