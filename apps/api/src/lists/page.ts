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
const maxOrders = 5;

interface SortKey {
  expression: string;
  type: string;
  descending: boolean;
}

export interface PageRequest {
  /** The order that its cursors are good for. */
  order: string;
  size: number;
  backward: boolean;
  offset: number;
  cursor: (string | null)[] | null;
}

/** The page that is asked for; a cursor must be one of the same order, which `order` names. */
export function readPageRequest(page: PageArguments, order: string, keyCount: number): PageRequest {
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
    order,
    size,
    backward,
    offset: offset ?? 0,
    cursor: cursor ? readCursor(cursor, order, keyCount, backward ? "before" : "after") : null,
  };
}

function readCursor(cursor: string, order: string, keyCount: number, path: string): (string | null)[] {
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    const [madeFor, ...values] = Array.isArray(read) ? (read as unknown[]) : [];
    const isKey = (value: unknown) => value === null || (typeof value === "string" && !value.includes("\0"));
    const isWhole = values.length === keyCount && values.every(isKey) && values.at(-1) !== null;
    if (madeFor === order && isWhole) return values as (string | null)[];
  } catch {}
  throw badInput("badCursor", {}, path);
}

const writeCursor = (order: string, values: readonly unknown[]) =>
  Buffer.from(JSON.stringify([order, ...values])).toString("base64url");

function ordersOf(list: List, { orderBy }: PageArguments): List["defaultOrder"] {
  if (!orderBy?.length) return list.defaultOrder;
  if (orderBy.length > maxOrders) throw badInput("tooMany", { max: maxOrders }, "orderBy");
  return orderBy;
}

const nameOf = (orders: List["defaultOrder"]) =>
  orders.map(({ field, direction }) => `${field} ${direction}`).join(", ");

function sortKeys(list: List, orders: List["defaultOrder"], row: string, question: Question): SortKey[] {
  const keys = orders.flatMap(({ field, direction }): SortKey[] => {
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
  belongs: (row: string, parent: string, question: Question) => string;
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
  const orders = ordersOf(list, page);
  const keys = sortKeys(list, orders, "t", question);
  const request = readPageRequest(page, nameOf(orders), keys.length);
  const conditions = [
    list.visible("t", question),
    ...(edge ? [edge.edge.belongs("t", "parent.id", question)] : []),
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
    ...(edge ? [edge.edge.belongs("t", "parent.id", question)] : []),
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
    this.edges = kept.map((row) => ({ cursor: writeCursor(request.order, row.$cursor), node: row as Row }));
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
