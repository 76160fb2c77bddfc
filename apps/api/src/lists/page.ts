import { badInput } from "@reform-ledger/domain";
import type { DataSource } from "typeorm";
import type { Parameters } from "./conditions.js";
import type { NodeName } from "./global-id.js";
import { filterConditions, idType, type List, type Question, selectionOf, tableOf } from "./list.js";

export interface PageArguments {
  filter?: object | null;
  orderBy?: { field: string; direction: "ASC" | "DESC" }[] | null;
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
  offset?: number | null;
}

export const maxPageSize = 100;
export const defaultPageSize = 25;
const maxOffset = 100_000;

interface SortKey {
  expression: string;
  type: string;
  descending: boolean;
}

export interface PageRequest {
  size: number;
  backward: boolean;
  offset: number;
  cursor: (string | null)[] | null;
}

export function readPageRequest(page: PageArguments, keyCount: number): PageRequest {
  const { first, last, after, before, offset } = page;
  const backward = last !== undefined && last !== null;
  if (backward && first !== undefined && first !== null) throw badInput("badPaging", {}, "last");
  if ((backward ? after : before) || (offset && (after || before || backward))) {
    throw badInput("badCursor", {}, backward ? "after" : "before");
  }
  const size = (backward ? last : first) ?? defaultPageSize;
  if (size < 0 || size > maxPageSize) {
    throw badInput("pageTooLarge", { max: maxPageSize }, backward ? "last" : "first");
  }
  if (offset && (offset < 0 || offset > maxOffset))
    throw badInput("outOfRange", { min: 0, max: maxOffset }, "offset");
  const cursor = backward ? before : after;
  return {
    size,
    backward,
    offset: offset ?? 0,
    cursor: cursor ? readCursor(cursor, keyCount, backward ? "before" : "after") : null,
  };
}

function readCursor(cursor: string, keyCount: number, path: string): (string | null)[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    const isKey = (value: unknown) => value === null || (typeof value === "string" && !value.includes("\0"));
    if (Array.isArray(values) && values.length === keyCount && values.every(isKey)) return values;
  } catch {}
  throw badInput("badCursor", {}, path);
}

const writeCursor = (values: unknown) => Buffer.from(JSON.stringify(values)).toString("base64url");

function sortKeys(list: List, page: PageArguments, row: string, question: Question): SortKey[] {
  const orderBy = page.orderBy?.length ? page.orderBy : list.defaultOrder;
  const keys = orderBy.slice(0, 5).flatMap(({ field, direction }): SortKey[] => {
    const rule = list.orders[field];
    if (!rule) throw new Error(`${list.name} has no order ${field}`);
    const expression = rule.expression(row, question);
    return [
      { expression: `(${expression} is null)`, type: "boolean", descending: false },
      { expression, type: rule.type, descending: direction === "DESC" },
    ];
  });
  return [...keys, { expression: `${row}.id`, type: idType(list.name), descending: false }];
}

function afterCursor(
  keys: SortKey[],
  cursor: (string | null)[],
  backward: boolean,
  parameters: Parameters,
): string {
  const values = keys.map(({ type }, index) =>
    cursor[index] === null ? null : parameters.add(cursor[index], type),
  );
  const equals = keys.map(({ expression }, index) =>
    values[index] === null ? `${expression} is null` : `${expression} = ${values[index]}`,
  );
  const steps = keys.flatMap(({ expression, descending }, index) => {
    if (values[index] === null) return [];
    const sign = descending === backward ? ">" : "<";
    return [[...equals.slice(0, index), `${expression} ${sign} ${values[index]}`].join(" and ")];
  });
  return `(${steps.map((step) => `(${step})`).join(" or ")})`;
}

const parentType = ({ parent }: Edge) => `${parent ? idType(parent) : "bigint"}[]`;

export interface PageStatement {
  sql: string;
  parameters: unknown[];
  request: PageRequest;
}

export interface PageRow extends Record<string, unknown> {
  $cursor: (string | null)[];
  $parent?: string;
}

/** Lists all rows, or those of each parent: `belongs` says when a row is a parent's. */
export interface Edge {
  key: string;
  /** What kind of node the parents are, where their ids are not numbers. */
  parent?: NodeName;
  belongs: (row: string, parent: string) => string;
}

export function pageStatement(
  list: List,
  page: PageArguments,
  question: Question,
  dataSource: DataSource,
  edge?: { edge: Edge; parents: readonly string[] },
): PageStatement {
  const { parameters } = question;
  const parents = edge ? parameters.add(edge.parents, parentType(edge.edge)) : "";
  const keys = sortKeys(list, page, "t", question);
  const request = readPageRequest(page, keys.length);
  const conditions = [
    list.visible("t", question),
    ...(edge ? [edge.edge.belongs("t", "parent.id")] : []),
    ...filterConditions(list, page.filter, "t", question),
    ...(request.cursor ? [afterCursor(keys, request.cursor, request.backward, parameters)] : []),
  ];
  const orderBy = keys.map(
    ({ expression, descending }) => `${expression} ${descending === request.backward ? "asc" : "desc"}`,
  );
  const cursor = `array[${keys.map(({ expression }) => `${expression}::text`).join(", ")}] as "$cursor"`;
  const rows = `select ${selectionOf(list, dataSource, "t", question)}, ${cursor} from ${tableOf(list)} t
    where ${conditions.join(" and ")} order by ${orderBy.join(", ")}
    limit ${request.size + 1} offset ${request.offset}`;
  const sql = edge
    ? `select parent.id as "$parent", found.* from unnest(${parents}) as parent (id) cross join lateral (${rows}) found`
    : rows;
  return { sql, parameters: parameters.values, request };
}

export function countStatement(
  list: List,
  page: PageArguments,
  question: Question,
  edge?: { edge: Edge; parents: readonly string[] },
): { sql: string; parameters: unknown[] } {
  const { parameters } = question;
  const parents = edge ? parameters.add(edge.parents, parentType(edge.edge)) : "";
  const conditions = [
    list.visible("t", question),
    ...(edge ? [edge.edge.belongs("t", "parent.id")] : []),
    ...filterConditions(list, page.filter, "t", question),
  ].join(" and ");
  const count = `select count(*)::int as count from ${tableOf(list)} t where ${conditions}`;
  const sql = edge
    ? `select parent.id as "$parent", counted.count from unnest(${parents}) as parent (id) cross join lateral (${count}) counted`
    : count;
  return { sql, parameters: parameters.values };
}

export interface PageInfoValue {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
}

/** A page as GraphQL reads it; the count runs only when it is asked for. */
export class Page<Row = object> {
  readonly nodes: Row[];
  readonly edges: { cursor: string; node: Row }[];
  readonly pageInfo: PageInfoValue;
  readonly totalCount: () => Promise<number>;

  constructor(rows: PageRow[], request: PageRequest, totalCount: () => Promise<number>) {
    const more = rows.length > request.size;
    const kept = rows.slice(0, request.size);
    if (request.backward) kept.reverse();
    this.nodes = kept as Row[];
    this.edges = kept.map((row) => ({ cursor: writeCursor(row.$cursor), node: row as Row }));
    const skipped = request.cursor !== null || request.offset > 0;
    this.pageInfo = {
      hasNextPage: request.backward ? request.cursor !== null : more,
      hasPreviousPage: request.backward ? more : skipped,
      startCursor: this.edges[0]?.cursor ?? null,
      endCursor: this.edges.at(-1)?.cursor ?? null,
    };
    this.totalCount = totalCount;
  }
}
