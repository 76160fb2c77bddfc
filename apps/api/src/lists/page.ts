import { badInput } from "@reform-ledger/domain";
import type { Parameters } from "./conditions.js";
import type { PageEdge } from "./edges.js";
import { everybody, filterConditions, idType, type List, type Question, tableOf } from "./list.js";

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

const writeCursor = (values: readonly unknown[] = []) =>
  Buffer.from(JSON.stringify(values)).toString("base64url");

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

/** What has no value comes last, whichever way a list is read; so an index can give the order. */
function orderSql(
  list: List,
  orders: List["defaultOrder"],
  row: string,
  question: Question,
  backward: boolean,
): string {
  const sign = (isDescending: boolean) => (isDescending === backward ? "asc" : "desc");
  const nulls = backward ? " nulls first" : " nulls last";
  const keys = orders.map(({ field, direction }) => {
    const rule = list.orders[field];
    return `${rule?.expression(row, question)} ${sign(direction === "DESC")}${rule?.isKey ? "" : nulls}`;
  });
  return [...keys, `${row}.id ${sign(false)}`].join(", ");
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

/** Where a page's rows come from: the parts of one select over a row called `row`. */
export interface PageSource {
  request: PageRequest;
  from: string;
  where: string;
  orderBy: string;
  /** The JSON array that a cursor holds. */
  cursor: string;
}

/** What finds the rows of a page; `more` of them tell whether others follow. */
export const pageFromSql = (
  { request: { size, offset }, from, where, orderBy }: PageSource,
  more: number,
): string =>
  `${from} where ${where} order by ${orderBy} limit ${size + more}${offset ? ` offset ${offset}` : ""}`;

/** A select of their whole rows. */
export const pageRowsSql = (source: PageSource, row: string, more: number): string =>
  `(select ${row}.* from ${pageFromSql(source, more)}) ${row}`;

/** Their whole rows beside the `total` of all: what is only counted is not read, where an index tells enough. */
export const countedRowsSql = (source: PageSource, row: string, more: number): string =>
  `(select ${row}.*, counted.total from (
    select ${row}.id, count(*) over () as total from ${pageFromSql(source, more)}) counted
    join ${source.from} on ${row}.id = counted.id order by ${source.orderBy}) ${row}`;

export type Belonging = Pick<PageEdge, "belongs" | "seenWithParent"> & { parent: string };

export function pageSource(
  list: List,
  page: PageArguments,
  question: Question,
  row: string,
  belonging?: Belonging,
): PageSource {
  const orders = ordersOf(list, page);
  const keys = sortKeys(list, orders, row, question);
  const order = nameOf(orders);
  const request = readPageRequest(page, order, keys.length);
  const conditions = conditionsOf(list, page, question, row, belonging);
  if (request.cursor)
    conditions.push(afterCursor(keys, request.cursor, request.backward, question.parameters));
  const values = keys.map(({ expression }) => `${expression}::text`);
  return {
    request,
    from: `${tableOf(list)} ${row}`,
    where: conditions.join(" and ") || "true",
    orderBy: orderSql(list, orders, row, question, request.backward),
    cursor: `array_to_json(array['${order}', ${values.join(", ")}]::text[])`,
  };
}

function conditionsOf(
  list: List,
  page: PageArguments,
  question: Question,
  row: string,
  belonging: Belonging | undefined,
): string[] {
  const visible = (!belonging && list.visibleInAll?.(page.filter as never)) || list.visible;
  const isOpen = visible === everybody || belonging?.seenWithParent;
  return [
    ...(belonging ? [belonging.belongs(row, belonging.parent, question)] : []),
    ...filterConditions(list, page.filter, row, question),
    ...(isOpen ? [] : [visible(row, question)]),
  ];
}

/** How many rows the whole list of a page has. */
export function countSql(
  list: List,
  page: PageArguments,
  question: Question,
  row: string,
  belonging?: Belonging,
): string {
  const conditions = conditionsOf(list, page, question, row, belonging).join(" and ") || "true";
  return `(select count(*)::int from ${tableOf(list)} ${row} where ${conditions})`;
}

export interface PageRow extends Record<string, unknown> {
  /** The order that the cursor is good for, and the values of its keys. */
  $cursor?: (string | null)[];
}

export interface PageInfoValue {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
}

/** A page as GraphQL reads it: what is not asked for is not made. */
export class Page<Row = object> {
  readonly nodes: Row[];
  readonly totalCount: () => number | Promise<number>;
  readonly #request: PageRequest;
  readonly #hasMore: boolean;

  constructor(rows: PageRow[], request: PageRequest, totalCount: () => number | Promise<number>) {
    this.#request = request;
    this.#hasMore = rows.length > request.size;
    if (this.#hasMore) rows.pop();
    if (request.backward) rows.reverse();
    this.nodes = rows as Row[];
    this.totalCount = totalCount;
  }

  /** Its rows with their cursors. */
  readEdges(): { cursor: string; node: Row }[] {
    return this.nodes.map((node) => ({ cursor: writeCursor((node as PageRow).$cursor), node }));
  }

  /** Where it stands in its list. */
  readPageInfo(): PageInfoValue {
    const { backward, cursor, offset } = this.#request;
    const skipped = cursor !== null || offset > 0;
    const edges = this.readEdges();
    return {
      hasNextPage: backward ? cursor !== null : this.#hasMore,
      hasPreviousPage: backward ? this.#hasMore : skipped,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    };
  }
}
