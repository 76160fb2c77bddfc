import { type Actor, badInput, type Permission, type Scope, scopeOf } from "@reform-ledger/domain";
import { getMetadataArgsStorage } from "typeorm";
import { foldedPattern, operatorConditions, type Parameters, rowIdOperators } from "./conditions.js";
import { type NodeName, rowIdOf } from "./global-id.js";

/** What a condition may need besides the row: the parameters so far, who asks, and today in Vietnam. */
export interface Question {
  parameters: Parameters;
  actor: Actor | null;
  today: string;
}

/** Turns one entry of a filter input into SQL on the row called `row`. */
export type FilterRule = (value: never, row: string, question: Question, path: string) => string[];

export interface OrderRule {
  expression: (row: string, question: Question) => string;
  /** The type to which a cursor's text is cast. */
  type: string;
  /** Whether every row has one: an index then gives the order in both directions. */
  isKey: boolean;
}

/** How the rows of a table are listed, found and shown to those who may see them. */
export interface List {
  name: NodeName | "AuditEntry";
  entity: new () => object;
  /** Columns that are computed when a row is read, also in place of the stored: property to SQL. */
  computed?: Record<string, (row: string, question: Question) => string>;
  /** The types of computed columns that JSON would turn into floats. */
  computedTypes?: Record<string, "numeric">;
  filters: Record<string, FilterRule>;
  orders: Record<string, OrderRule>;
  defaultOrder: { field: string; direction: "ASC" | "DESC" }[];
  /** The condition under which somebody may see a row. */
  visible: (row: string, question: Question) => string;
  /** The same for the whole list by its filter, where looking at each row of the table takes too long. */
  visibleInAll?: (filter: never) => List["visible"];
}

type Key = string | ((row: string, question: Question) => string);

const expressionOf = (key: Key, row: string, question: Question) =>
  typeof key === "string" ? `${row}.${key}` : key(row, question);

/** A filter of operators on a column or an expression. */
export const by =
  (key: Key, type: string): FilterRule =>
  (operators: object, row, question, path) =>
    operatorConditions(expressionOf(key, row, question), type, operators, question.parameters, path);

/** A filter on a column or an expression that names rows of a kind. */
export const byId =
  (key: Key, name: NodeName): FilterRule =>
  (operators: object, row, question, path) =>
    operatorConditions(
      expressionOf(key, row, question),
      idType(name),
      rowIdOperators(name, operators, path),
      question.parameters,
      path,
    );

export const idType = (name: List["name"]) => (name === "Person" ? "uuid" : "bigint");

/** A filter on the record that a column points to, with that record's own filters. */
export const through =
  (column: string, target: () => List): FilterRule =>
  (filter: object, row, question, path) => {
    const list = target();
    const inner = `${row}_${column}`;
    const conditions = filterConditions(list, filter, inner, question, path);
    if (conditions.length === 0) return [];
    return [
      `${row}.${column} in (select ${inner}.id from ${tableOf(list)} ${inner} where ${conditions.join(" and ")})`,
    ];
  };

/** The same among the records that the asking person may see, where the row tells less than they do. */
export const throughSeen =
  (column: string, target: () => List): FilterRule =>
  (filter: object, row, question, path) => {
    const seen = `${row}_${column}_seen`;
    const list = target();
    return through(column, target)(filter as never, row, question, path).map(
      (condition) =>
        `(${condition} and exists (select from ${tableOf(list)} ${seen}
          where ${seen}.id = ${row}.${column} and ${list.visible(seen, question)}))`,
    );
  };

/**
 * That a unit is one of those that a select finds. Asked for as an array, they are found first and by their index;
 * else PostgreSQL may walk through all rows in the order of the list until enough of them belong.
 */
const isOneOfUnits = (unitId: string, select: string) => `${unitId} in (select unnest(array(${select})))`;

/** Rows whose unit stands in the subtree of a unit, itself included. */
export const inUnitSubtree =
  (unitId: (row: string) => string): FilterRule =>
  (id: string, row, { parameters }, path) => {
    const top = parameters.add(rowIdOf("Unit", id, path), "bigint");
    const below = `select id from unit where path <@ (select path from unit where id = ${top})`;
    return [isOneOfUnits(unitId(row), below)];
  };

/** Rows of which one of the texts contains what was typed. */
export const search =
  (...columns: string[]): FilterRule =>
  (text: string, row, { parameters }) => {
    const pattern = foldedPattern(text.trim(), parameters);
    return [`(${columns.map((column) => `fold(${row}.${column}) like ${pattern}`).join(" or ")})`];
  };

export const order = (key: Key, type: string, collation = "vi-x-icu"): OrderRule => ({
  expression: (row, question) => {
    const expression = expressionOf(key, row, question);
    return type === "text" ? `${expression} collate "${collation}"` : expression;
  },
  type,
  isKey: key === "id",
});

const maxFilterDepth = 8;

export function filterConditions(
  list: List,
  filter: object | null | undefined,
  row: string,
  question: Question,
  path = "filter",
): string[] {
  // Every level is a select within a select whose names grow with it.
  if (path.split(".").length > maxFilterDepth) throw badInput("queryTooDeep", { max: maxFilterDepth }, path);
  return Object.entries(filter ?? {}).flatMap(([key, value]) => {
    if (value === undefined || value === null) return [];
    const rule = list.filters[key];
    if (!rule) throw new Error(`${list.name} has no filter ${key}`);
    return rule(value as never, row, question, `${path}.${key}`);
  });
}

const scopes = new WeakMap<Actor, Map<Permission, Scope>>();

/** The scope of a permission, worked out once for each person who asks. */
export function rememberedScope(actor: Actor | null, permission: Permission): Scope {
  if (!actor) return scopeOf(actor, permission);
  const ofActor = scopes.get(actor) ?? new Map<Permission, Scope>();
  scopes.set(actor, ofActor);
  const scope = ofActor.get(permission) ?? scopeOf(actor, permission);
  ofActor.set(permission, scope);
  return scope;
}

/** The SQL of a permission's scope, given what makes a row belong to a unit. */
export function reaches(
  permission: Permission,
  { actor, parameters }: Question,
  belongs: (isReached: (unitId: string) => string, scope: Scope & { kind: "units" }) => string,
  whenAll: (publishedOnly: boolean) => string = () => "true",
): string {
  const scope = rememberedScope(actor, permission);
  if (scope.kind === "all") return whenAll(scope.publishedOnly);
  if (scope.kind === "none") return "false";
  const ids = parameters.share(scope.unitIds, "bigint[]");
  const paths = scope.subtreePaths.length > 0 ? parameters.share(scope.subtreePaths, "ltree[]") : null;
  const isReached = (unitId: string) =>
    paths
      ? isOneOfUnits(unitId, `select id from unit where path <@ any(${paths}) or id = any(${ids})`)
      : `${unitId} = any(${ids})`;
  return `(${belongs(isReached, scope)})`;
}

export const everybody = () => "true";

const tables = new Map<List["entity"], string>();

export function tableOf(list: Pick<List, "entity">): string {
  const known = tables.get(list.entity);
  if (known) return known;
  const name = getMetadataArgsStorage().tables.find(({ target }) => target === list.entity)?.name;
  if (!name) throw new Error(`${list.entity.name} has no table`);
  tables.set(list.entity, name);
  return name;
}
