import { type Actor, DomainError, vietnamDate } from "@reform-ledger/domain";
import DataLoader from "dataloader";
import type { DataSource } from "typeorm";
import type { Reader } from "./database/reader.js";
import { Parameters } from "./lists/conditions.js";
import type { PageEdge, RowsEdge } from "./lists/edges.js";
import { everybody, idType, type List, type Question, tableOf } from "./lists/list.js";
import { countSql, type Page, type PageArguments, type PageRow } from "./lists/page.js";
import { type Asking, edgeOf } from "./look-ahead/asking.js";
import { type Row, RowWriter } from "./look-ahead/rows.js";
import type { Operation, SelectedField, Selection } from "./look-ahead/selection.js";

/** Reads a figure of many parents; the question is a fresh one, for a statement that asks who may see. */
export type ReadFigures<Value> = (
  parents: readonly string[],
  reader: Reader,
  question: Question,
) => Promise<Map<string, Value>>;

/** What is asked of the rows that a field reads; without it they are read whole and nothing ahead. */
export interface Asked {
  operation: Operation;
  selection: Selection;
}

/** Columns of a list that are read in one statement, for all who ask before it is sent. */
class ReadTogether {
  /** Who asks for other columns then comes too late. */
  isSent = false;
  loader: DataLoader<string, object | null> | undefined;
  #isWhole = false;
  #asked: Asked | undefined;
  readonly #fields = new Map<string, SelectedField>();

  has(asked: Asked | undefined): boolean {
    return this.#isWhole || (asked?.selection.fields.every(({ name }) => this.#fields.has(name)) ?? false);
  }

  add(asked: Asked | undefined): void {
    if (!asked) this.#isWhole = true;
    this.#asked ??= asked;
    for (const field of asked?.selection.fields ?? []) this.#fields.set(field.name, field);
  }

  /** What they ask for, together; undefined is every column. */
  get asked(): Asked | undefined {
    if (this.#isWhole || !this.#asked) return undefined;
    const { operation, selection } = this.#asked;
    return { operation, selection: { type: selection.type, fields: [...this.#fields.values()] } };
  }
}

const noOperation: Operation = { schema: null as never, fragments: {}, variableValues: {} };

const parentsSql = (edge: PageEdge | RowsEdge, parents: readonly string[], { parameters }: Question) => {
  const type = edge.kind === "page" && edge.parent ? idType(edge.parent) : "bigint";
  return `unnest(${parameters.add(parents, `${type}[]`)}) as parent (id)`;
};

/** Reads for one request: each field is one statement with its edges, however many rows ask for it. */
export class Loaders {
  readonly #dataSource: DataSource;
  readonly #reader: Reader;
  readonly #actor: Actor | null;
  readonly #today: string;
  readonly #loaders = new Map<unknown, Map<string, unknown>>();
  readonly #together = new Map<string, ReadTogether>();

  constructor(dataSource: DataSource, reader: Reader, actor: Actor | null, now = new Date()) {
    this.#dataSource = dataSource;
    this.#reader = reader;
    this.#actor = actor;
    this.#today = vietnamDate(now);
  }

  /** Forgets what was read, after a write. */
  clear(): void {
    this.#loaders.clear();
    this.#together.clear();
  }

  asking(operation: Operation = noOperation): Asking {
    const question = { parameters: new Parameters(), actor: this.#actor, today: this.#today };
    return { operation, question, dataSource: this.#dataSource };
  }

  #once<Loader>(asked: Asked | undefined, key: string, make: () => Loader): Loader {
    const of = asked?.selection ?? this;
    const loaders = this.#loaders.get(of) ?? new Map<string, unknown>();
    this.#loaders.set(of, loaders);
    const known = loaders.get(key);
    if (known) return known as Loader;
    const made = make();
    loaders.set(key, made);
    return made;
  }

  /** A row by id; null where there is none or it may not be seen. */
  async one<Found extends object>(
    list: List,
    id: string | null | undefined,
    asked?: Asked,
  ): Promise<Found | null> {
    if (!id) return null;
    const hasEdges = asked?.selection.fields.some((field) => edgeOf(field));
    const loader = asked && hasEdges ? this.#withEdges(list, asked) : this.#columnsOf(list, asked);
    return (await loader.load(id)) as Found | null;
  }

  #withEdges(list: List, asked: Asked): DataLoader<string, object | null> {
    return this.#once(
      asked,
      `one ${list.name}`,
      () => new DataLoader<string, object | null>((ids) => this.#many(list, ids, asked)),
    );
  }

  /** Who asks for no more than columns of a list is read for together, with the columns of them all. */
  #columnsOf(list: List, asked: Asked | undefined): DataLoader<string, object | null> {
    const known = this.#together.get(list.name);
    const group = known && (!known.isSent || known.has(asked)) ? known : new ReadTogether();
    this.#together.set(list.name, group);
    group.add(asked);
    group.loader ??= new DataLoader<string, object | null>((ids) => {
      group.isSent = true;
      return this.#many(list, ids, group.asked);
    });
    return group.loader;
  }

  /** A row that was just written, or that a seen row belongs to; refuses where the asking person may not see it. */
  async found<Found extends object>(list: List, id: string, asked?: Asked): Promise<Found> {
    const row = await this.one<Found>(list, id, asked);
    if (!row) throw new DomainError("NOT_FOUND", "notFound", { id });
    return row;
  }

  async #many(list: List, ids: readonly string[], asked?: Asked): Promise<(object | null)[]> {
    const asking = this.asking(asked?.operation);
    const { question } = asking;
    const writer = new RowWriter(asking);
    const row = writer.name();
    const object = writer.object(list, row, asked?.selection ?? null);
    const wanted = question.parameters.add(ids, `${idType(list.name)}[]`);
    const visible = list.visible === everybody ? "" : ` and ${list.visible(row, question)}`;
    const rows = await this.#reader.query<{ row: Row & { id: string } }>(
      `select ${object.sql} as row from ${tableOf(list)} ${row} where ${row}.id = any(${wanted})${visible}`,
      question.parameters.values,
    );
    const found = new Map(rows.map(({ row: each }) => [each.id, each]));
    for (const each of found.values()) object.revive(each);
    return ids.map((id) => found.get(id) ?? null);
  }

  /** A page of a whole list. */
  async page<Found extends object>(list: List, page: PageArguments, asked?: Asked): Promise<Page<Found>> {
    const asking = this.asking(asked?.operation);
    const rows = new RowWriter(asking).page(list, page, asked?.selection ?? null);
    const { values } = asking.question.parameters;
    const [answer] = await this.#reader.query<{ rows: PageRow[] }>(`select ${rows.sql} as rows`, values);
    return rows.pageOf(answer?.rows ?? [], () => this.#count(list, page)) as Page<Found>;
  }

  async #count(list: List, page: PageArguments): Promise<number> {
    const { question } = this.asking();
    const sql = countSql(list, page, question, "t");
    const [answer] = await this.#reader.query<{ count: number }>(
      `select ${sql} as count`,
      question.parameters.values,
    );
    return answer?.count ?? 0;
  }

  /** A page of the rows that belong to a parent. */
  async edge<Found extends object>(
    edge: PageEdge,
    parent: string,
    page: PageArguments,
    asked?: Asked,
  ): Promise<Page<Found>> {
    const key = `${edge.list.name} ${edge.key} ${JSON.stringify(page)}`;
    const loader = this.#once(
      asked,
      `edge ${key}`,
      () => new DataLoader<string, Page>((parents) => this.#pages(edge, parents, page, key, asked)),
    );
    return (await loader.load(parent)) as Page<Found>;
  }

  async #pages(
    edge: PageEdge,
    parents: readonly string[],
    page: PageArguments,
    key: string,
    asked: Asked | undefined,
  ): Promise<Page[]> {
    const asking = this.asking(asked?.operation);
    const from = parentsSql(edge, parents, asking.question);
    const belonging = { belongs: edge.belongs, parent: "parent.id" };
    const rows = new RowWriter(asking).page(edge.list, page, asked?.selection ?? null, belonging);
    const answers = await this.#reader.query<{ parent: string; rows: PageRow[] }>(
      `select parent.id as parent, ${rows.sql} as rows from ${from}`,
      asking.question.parameters.values,
    );
    const found = new Map(answers.map((answer) => [answer.parent, answer.rows]));
    const counts = this.#once(
      asked,
      `count ${key}`,
      () => new DataLoader<string, number>((of) => this.#counts(edge, of, page)),
    );
    return parents.map((parent) => rows.pageOf(found.get(parent) ?? [], () => counts.load(parent)));
  }

  async #counts(edge: PageEdge, parents: readonly string[], page: PageArguments): Promise<number[]> {
    const { question } = this.asking();
    const from = parentsSql(edge, parents, question);
    const belonging = { belongs: edge.belongs, parent: "parent.id" };
    const sql = countSql(edge.list, page, question, "t", belonging);
    const answers = await this.#reader.query<{ parent: string; count: number }>(
      `select parent.id as parent, ${sql} as count from ${from}`,
      question.parameters.values,
    );
    const counts = new Map(answers.map(({ parent, count }) => [parent, count]));
    return parents.map((parent) => counts.get(parent) ?? 0);
  }

  /** All rows that belong to a parent, of a table that is no list of its own. */
  async several<Found extends object>(edge: RowsEdge, parent: string, asked?: Asked): Promise<Found[]> {
    const loader = this.#once(
      asked,
      `rows ${edge.key}`,
      () => new DataLoader<string, object[]>((parents) => this.#severalOf(edge, parents, asked)),
    );
    return (await loader.load(parent)) as Found[];
  }

  async #severalOf(edge: RowsEdge, parents: readonly string[], asked?: Asked): Promise<object[][]> {
    const asking = this.asking(asked?.operation);
    const from = parentsSql(edge, parents, asking.question);
    const rows = new RowWriter(asking).rows(edge, "parent", asked?.selection ?? null);
    const answers = await this.#reader.query<{ parent: string; rows: Row[] }>(
      `select parent.id as parent, ${rows.sql} as rows from ${from}`,
      asking.question.parameters.values,
    );
    const found = new Map(answers.map((answer) => [answer.parent, answer.rows]));
    return parents.map((parent) => {
      const of = found.get(parent) ?? [];
      for (const each of of) rows.revive(each);
      return of;
    });
  }

  /** A figure of each parent, read for all of them at once. */
  async figure<Value>(
    key: string,
    parent: string,
    read: ReadFigures<Value>,
    otherwise: Value,
  ): Promise<Value> {
    const loader = this.#once(
      undefined,
      `figure ${key}`,
      () =>
        new DataLoader<string, Value>(async (parents) => {
          const values = await read(parents, this.#reader, this.asking().question);
          return parents.map((each) => values.get(each) ?? otherwise);
        }),
    );
    return loader.load(parent);
  }
}
