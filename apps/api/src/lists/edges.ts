import { Args, type ClassType, Extensions, FieldResolver, Query } from "type-graphql";
import type { NodeName } from "./global-id.js";
import type { List, Question } from "./list.js";

type Belongs = (row: string, parent: string, question: Question) => string;

/** The row that a property of the row above names. */
export interface OneEdge {
  kind: "one";
  list: List;
  property: string;
  /** Refuses where the row may not be seen, instead of answering null. */
  found: boolean;
}

/** A page of the rows that belong to the row above. */
export interface PageEdge {
  kind: "page";
  list: List;
  key: string;
  /** What names the row above: its id, where nothing else is said. */
  property?: string;
  /** What kind of node the rows above are, where their ids are not numbers. */
  parent?: NodeName;
  belongs: Belongs;
  /** Whoever sees the row above sees them too, by the list's own rule, which then need not be asked again. */
  seenWithParent?: true;
}

/** Rows of a table that is no list of its own. */
export interface Rows extends Pick<List, "entity" | "computed" | "computedTypes" | "visible"> {
  name: string;
  /** Where its rows come from, in place of its table alone. */
  from?: (row: string, question: Question) => string;
}

/** All rows that belong to the row above, as many as there are by nature. */
export interface RowsEdge {
  kind: "rows";
  list: Rows;
  key: string;
  belongs: Belongs;
  /** The SQL by which they are ordered. */
  order: (row: string) => string;
}

/** How the rows of a field hang on the row above, told as data so that one statement can read both. */
export type Edge = OneEdge | PageEdge | RowsEdge;

/** An object about the row above itself, such as a figure of it. */
export interface SameRowEdge {
  kind: "same";
  /** The SQL of whether SQL can tell it of a row, else code does; absent where it always can. */
  isTold?: (row: string) => string;
}

/** How SQL reads a field that the executor makes by code. */
export type EdgeInSql = Edge | SameRowEdge;

/** Tells how SQL alone answers a field that otherwise is made by code; both must say the same. */
export const BySql = (edge: EdgeInSql): PropertyDecorator & MethodDecorator => Extensions({ bySql: edge });

type TypeOf = () => ClassType;

interface OneOptions {
  nullable?: true;
  found?: true;
}

const edgeField =
  (type: TypeOf | (() => [ClassType]), options: object, edge: (key: string) => Edge): PropertyDecorator =>
  (prototype, property) => {
    const key = `${prototype.constructor.name}.${String(property)}`;
    Extensions({ edge: edge(key) })(prototype, property, {});
    FieldResolver(type, options)(prototype, property, {});
  };

/** A field that is one row, named by a property of its parent. */
export const One = (
  type: TypeOf,
  list: List,
  property: string,
  description: string,
  { nullable, found }: OneOptions = {},
): PropertyDecorator =>
  edgeField(type, { description, ...(nullable && { nullable }) }, () => ({
    kind: "one",
    list,
    property,
    found: !!found,
  }));

/** A field that is a page of rows which belong to its parent. */
export const Many =
  (
    type: TypeOf,
    list: List,
    args: TypeOf,
    belongs: Belongs,
    description: string,
    parent: Pick<PageEdge, "parent" | "property" | "seenWithParent"> = {},
  ): PropertyDecorator =>
  (prototype, property) => {
    edgeField(type, { description }, (key) => ({
      kind: "page",
      list,
      key,
      belongs,
      ...parent,
    }))(prototype, property);
    Args(args)(prototype, property, 0);
  };

/** A field that is all rows of a plain table which belong to its parent. */
export const Several = (
  type: TypeOf,
  list: Rows,
  belongs: Belongs,
  order: RowsEdge["order"],
  description: string,
): PropertyDecorator =>
  edgeField(
    () => [type()],
    { description },
    (key) => ({ kind: "rows", list, key, belongs, order }),
  );

/** A field whose value its list computes when a row is read. */
export const Computed =
  (
    type: TypeOf | (() => object),
    description: string,
    options: { nullable?: true } = {},
  ): PropertyDecorator =>
  (prototype, property) => {
    Extensions({ computed: true })(prototype, property, {});
    FieldResolver(type as TypeOf, { description, ...options })(prototype, property, {});
  };

/** A root field that is a page of a whole list; stands under its `@Requires`. */
export const Listed =
  (type: TypeOf, list: List, args: TypeOf, description: string): PropertyDecorator =>
  (prototype, property) => {
    Extensions({ listed: list })(prototype, property, {});
    Query(type, { description })(prototype, property, {});
    Args(args)(prototype, property, 0);
  };
