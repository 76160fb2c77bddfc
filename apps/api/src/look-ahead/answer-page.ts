import { Parameters } from "../lists/conditions.js";
import type { List } from "../lists/list.js";
import {
  type Belonging,
  countedRowsSql,
  countSql,
  type PageArguments,
  type PageSource,
  pageFromSql,
  pageRowsSql,
  pageSource,
} from "../lists/page.js";
import {
  type Asking,
  arraySql,
  NotInSql,
  objectSql,
  type Pair,
  type RowNames,
  selectionBelow,
  typeOf,
} from "./asking.js";
import type { SelectedField, Selection } from "./selection.js";

/** A page of a list, and where it hangs on another row. */
export interface AskedPage {
  list: List;
  page: PageArguments;
  selection: Selection;
  belonging?: Belonging | undefined;
}

/** The JSON object of a row of the list that is there, or of each that `from` finds. */
type NodeSql = (row: string, selected: SelectedField, from?: () => string) => string;

const isCount = ({ name }: SelectedField) => name === "totalCount";
const isTypename = ({ name }: SelectedField) => name === "__typename";

/** Writes a page as a connection. */
export function connectionSql(asked: AskedPage, asking: Asking, names: RowNames, node: NodeSql): string {
  const { list, page, selection, belonging } = asked;
  const onRows = selection.fields.filter((selected) => !isCount(selected) && !isTypename(selected));
  const rows = rowsSql(asked, onRows, asking, names, node);
  const pairs = selection.fields.map((selected): Pair => {
    if (isTypename(selected)) return [selected.key, `'${selection.type.name}'::text`];
    if (isCount(selected) && rows.total) return [selected.key, rows.total];
    if (isCount(selected))
      return [selected.key, countSql(list, page, asking.question, names.next(), belonging)];
    return [selected.key, rows.sqlOf.get(selected.key) ?? "null"];
  });
  return objectSql(pairs, rows.from);
}

interface RowsSql {
  sqlOf: ReadonlyMap<string, string>;
  /** What the parts are aggregates of; empty where each stands on its own. */
  from: string;
  /** The count of the whole list, where it was counted on the way to the page. */
  total?: string;
}

function rowsSql(
  asked: AskedPage,
  onRows: readonly SelectedField[],
  asking: Asking,
  names: RowNames,
  node: NodeSql,
): RowsSql {
  const [nodes, ...others] = onRows;
  const isPlain = nodes?.name === "nodes" && others.length === 0 && !asked.page.last;
  if (!nodes) {
    // What is wrong with a page is refused although none of its rows are asked for.
    pageSource(asked.list, asked.page, { ...asking.question, parameters: new Parameters() }, "unread");
    return { sqlOf: new Map(), from: "" };
  }
  const isCounted = asked.selection.fields.some(isCount);
  if (!isPlain || isCounted) return new ReadOnce(asked, asking, names, node).write(onRows, isCounted);
  const row = names.next();
  const from = () =>
    pageFromSql(pageSource(asked.list, asked.page, asking.question, row, asked.belonging), 0);
  return { sqlOf: new Map([[nodes.key, arraySql(node(row, nodes, from))]]), from: "" };
}

/** The rows of a page, read once and aggregated for each part of the connection that is asked for. */
class ReadOnce {
  readonly #asking: Asking;
  readonly #node: NodeSql;
  readonly #row: string;
  readonly #found: string;
  readonly #makeSource: () => PageSource;
  #made: PageSource | undefined;
  readonly #columns: string[] = [];
  #cursor: string | undefined;

  constructor({ list, page, belonging }: AskedPage, asking: Asking, names: RowNames, node: NodeSql) {
    this.#asking = asking;
    this.#node = node;
    this.#row = names.next();
    this.#found = names.next();
    this.#makeSource = () => pageSource(list, page, asking.question, this.#row, belonging);
  }

  /** Made after what is told of each row, which then stands at the beginning of the statement. */
  get #source(): PageSource {
    this.#made ??= this.#makeSource();
    return this.#made;
  }

  write(onRows: readonly SelectedField[], isCounted: boolean): RowsSql {
    const sqlOf = new Map(onRows.map((selected) => [selected.key, this.#part(selected)]));
    const { cursor, offset } = this.#source.request;
    // From its beginning, a list is counted while its rows are found.
    const isOnTheWay = isCounted && cursor === null && offset === 0;
    const columns = this.#columns.map((sql, index) => `${sql} as c${index}, `).join("");
    const count = isOnTheWay ? `, ${this.#row}.total` : "";
    const rows = (isOnTheWay ? countedRowsSql : pageRowsSql)(this.#source, this.#row, 1);
    return {
      sqlOf,
      from: `(select ${columns}row_number() over () as n${count} from ${rows}) ${this.#found}`,
      ...(isOnTheWay && { total: `coalesce(max(${this.#found}.total), 0)` }),
    };
  }

  #part(selected: SelectedField): string {
    const { name } = selected;
    if (name === "nodes") return this.#listed(this.#column(this.#node(this.#row, selected)));
    if (name === "pageInfo") return this.#objectBelow(selected, (inner) => this.#pageInfo(inner));
    if (name === "edges") return this.#listed(this.#objectBelow(selected, (inner) => this.#edge(inner)));
    throw new NotInSql(name);
  }

  #edge(inner: SelectedField): string {
    return inner.name === "cursor" ? this.#cursorColumn() : this.#column(this.#node(this.#row, inner));
  }

  #pageInfo({ name }: SelectedField): string {
    const { size, backward, cursor, offset } = this.#source.request;
    const hasMore = `count(*) > ${size}`;
    if (name === "hasNextPage") return backward ? `${cursor !== null}` : hasMore;
    if (name === "hasPreviousPage") return backward ? hasMore : `${cursor !== null || offset > 0}`;
    const cursors = `(array_agg(${this.#cursorColumn()} ${this.#inOrder}) ${this.#kept})`;
    return name === "startCursor" ? `${cursors}[1]` : `${cursors}[least(count(*), ${size})]`;
  }

  /** An object of aggregates, which cannot stand in a select of its own. */
  #objectBelow(selected: SelectedField, sqlOf: (inner: SelectedField) => string): string {
    const { type, fields } = selectionBelow(typeOf(selected), selected, this.#asking.operation);
    const pairs = fields.map(
      (inner) => `'${inner.key}', ${isTypename(inner) ? `'${type.name}'::text` : sqlOf(inner)}`,
    );
    return `json_build_object(${pairs.join(", ")})`;
  }

  #listed(sql: string): string {
    return `coalesce(json_agg(${sql} ${this.#inOrder}) ${this.#kept}, '[]'::json)`;
  }

  /** All aggregates of a select have to agree on the order, or PostgreSQL takes the first one's for all. */
  get #inOrder(): string {
    return `order by ${this.#found}.n${this.#source.request.backward ? " desc" : ""}`;
  }

  get #kept(): string {
    return `filter (where ${this.#found}.n <= ${this.#source.request.size})`;
  }

  #column(sql: string): string {
    this.#columns.push(sql);
    return `${this.#found}.c${this.#columns.length - 1}`;
  }

  /** A cursor as `Page` writes it: the array's text in base64url. */
  #cursorColumn(): string {
    this.#cursor ??= this.#column(
      `translate(encode(convert_to(${this.#source.cursor}::text, 'UTF8'), 'base64'), E'+/=\\n', '-_')`,
    );
    return this.#cursor;
  }
}
