import { type GraphQLOutputType, getNamedType, isEnumType, isListType, isNonNullType } from "graphql";
import type { OneEdge, PageEdge, Rows, RowsEdge, SameRowEdge } from "../lists/edges.js";
import { globalIdPrefix, isNodeName } from "../lists/global-id.js";
import { everybody, idType, type List, tableOf } from "../lists/list.js";
import type { Belonging, PageArguments } from "../lists/page.js";
import { connectionSql } from "./answer-page.js";
import {
  type Asking,
  arraySql,
  columnsSql,
  edgeInSqlOf,
  NotInSql,
  objectOf,
  type Pair,
  RowNames,
  selectionBelow,
  typeOf,
} from "./asking.js";
import { type Column, columnsOf } from "./columns.js";
import { keptPart, WatchedOperation } from "./kept-parts.js";
import { argumentsOf, type SelectedField, type Selection } from "./selection.js";

/** Writes a statement whose one value is the answer, in the words of the operation: nothing is left to do. */
export class AnswerWriter {
  readonly #asking: Asking;
  readonly #names = new RowNames();
  /** Whether a part is being written of which this is a part. */
  #isWithin = false;

  constructor(asking: Asking) {
    this.#asking = asking;
  }

  /** The row of an id, or null where it may not be seen. */
  node(list: List, id: string, selection: Selection): string {
    const { parameters } = this.#asking.question;
    return this.#rowWhere(list, selection, (row) => `${row}.id = ${parameters.add(id, idType(list.name))}`);
  }

  /** A page of a list as a connection. */
  page(list: List, page: PageArguments, selection: Selection, belonging?: Belonging): string {
    const node = (row: string, selected: SelectedField, from?: () => string) =>
      this.#object(list, row, selectionBelow(typeOf(selected), selected, this.#asking.operation), from);
    return connectionSql({ list, page, selection, belonging }, this.#asking, this.#names, node);
  }

  /** The JSON object of a row that is there, or of each that `from` finds. */
  #object(list: Rows, row: string, selection: Selection, from?: () => string): string {
    const columns = this.#keptColumns(list, row, selection);
    return objectOf(columns, from?.());
  }

  #keptColumns(list: Rows, row: string, selection: Selection): string {
    const { operation, question } = this.#asking;
    const write = () => this.#columns(list, row, selection);
    if (this.#isWithin || !(operation instanceof WatchedOperation)) return write();
    this.#isWithin = true;
    try {
      return keptPart({ ...question, operation, selection, row, names: this.#names }, write);
    } finally {
      this.#isWithin = false;
    }
  }

  #columns(list: Rows, row: string, selection: Selection): string {
    const columns = columnsOf(list, this.#asking.dataSource);
    return columnsSql(
      selection.fields.map((selected): Pair => {
        const { key, name } = selected;
        if (name === "__typename") return [key, `'${selection.type.name}'::text`];
        if (name === "id" && isNodeName(selection.type.name))
          return [key, `'${globalIdPrefix(selection.type.name)}_' || ${row}.id`];
        const edge = edgeInSqlOf(selected);
        if (edge?.kind === "same") return [key, this.#same(edge, list, row, selected)];
        if (edge?.kind === "one") return [key, this.#one(edge, columns, row, selected)];
        if (edge?.kind === "page") return [key, this.#page(edge, row, selected)];
        if (edge?.kind === "rows") return [key, this.#rows(edge, row, selected)];
        const column = columns.get(name);
        if (!column || selected.field?.resolve) return refused(name);
        return [key, leafSql(typeOf(selected), column, column.sql(row, this.#asking.question))];
      }),
    );
  }

  #same({ isTold }: SameRowEdge, list: Rows, row: string, selected: SelectedField): string {
    const selection = selectionBelow(typeOf(selected), selected, this.#asking.operation);
    const object = this.#object(list, row, selection);
    return isTold ? `case when ${isTold(row)} then ${object} else refuse_missing() end` : object;
  }

  #one(
    { list, property }: OneEdge,
    columns: ReadonlyMap<string, Column>,
    row: string,
    selected: SelectedField,
  ): string {
    const column = columns.get(property) ?? refused(property);
    const selection = selectionBelow(typeOf(selected), selected, this.#asking.operation);
    const id = column.sql(row, this.#asking.question);
    const sql = this.#rowWhere(list, selection, (found) => `${found}.id = ${id}`);
    if (!isNonNullType(typeOf(selected))) return sql;
    const isThere = list.visible === everybody && !column.isNullable;
    return isThere ? sql : `coalesce(${sql}, refuse_missing())`;
  }

  #rowWhere(list: List, selection: Selection, condition: (row: string) => string): string {
    const row = this.#names.next();
    return this.#object(list, row, selection, () => {
      const conditions = [condition(row)];
      if (list.visible !== everybody) conditions.push(list.visible(row, this.#asking.question));
      return `${tableOf(list)} ${row} where ${conditions.join(" and ")}`;
    });
  }

  #page({ list, belongs, seenWithParent }: PageEdge, row: string, selected: SelectedField): string {
    const selection = selectionBelow(typeOf(selected), selected, this.#asking.operation);
    const page = argumentsOf(selected, this.#asking.operation);
    return this.page(list, page, selection, {
      belongs,
      parent: `${row}.id`,
      ...(seenWithParent && { seenWithParent }),
    });
  }

  #rows({ list, belongs, order }: RowsEdge, parent: string, selected: SelectedField): string {
    const { question, operation } = this.#asking;
    const row = this.#names.next();
    const selection = selectionBelow(typeOf(selected), selected, operation);
    const object = this.#object(list, row, selection, () => {
      const conditions = [belongs(row, `${parent}.id`, question)];
      if (list.visible !== everybody) conditions.push(list.visible(row, question));
      const from = list.from?.(row, question) ?? `${tableOf(list)} ${row}`;
      return `${from} where ${conditions.join(" and ")} order by ${order(row)}`;
    });
    return arraySql(object);
  }
}

function refused(name: string): never {
  throw new NotInSql(name);
}

/** A column as the scalars of the API say it. */
function leafSql(type: GraphQLOutputType, column: Column, sql: string): string {
  if (isNonNullType(type))
    return column.isNullable ? refused(column.property) : leafSql(type.ofType, column, sql);
  if (isListType(type) || column.isArray) {
    return isListType(type) && column.isArray && column.type === "text" ? sql : refused(column.property);
  }
  const named = getNamedType(type);
  switch (named.name) {
    case "DateTime":
      return `to_char(${sql} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
    case "Int":
    case "Boolean":
    case "ScoringRule":
    case "RuleInputs":
      return sql;
    case "Decimal":
    case "Date":
      return `${sql}::text`;
    default:
      if (named.name !== "String" && !isEnumType(named)) return refused(column.property);
      return column.type === "text" ? sql : `${sql}::text`;
  }
}
