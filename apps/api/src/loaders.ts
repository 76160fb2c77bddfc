import { type Actor, DomainError, vietnamDate } from "@reform-ledger/domain";
import DataLoader from "dataloader";
import type { DataSource } from "typeorm";
import type { Reader } from "./database/reader.js";
import { Parameters } from "./lists/conditions.js";
import { idType, type List, type Question, selectionOf, tableOf } from "./lists/list.js";
import {
  countStatement,
  type Edge,
  Page,
  type PageArguments,
  type PageRow,
  pageStatement,
} from "./lists/page.js";

/** Reads a figure of many parents; the question is a fresh one, for a statement that asks who may see. */
export type ReadFigures<Value> = (
  parents: readonly string[],
  reader: Reader,
  question: Question,
) => Promise<Map<string, Value>>;

/** Reads for one request: each kind of edge is one statement, however many rows ask for it. */
export class Loaders {
  readonly #dataSource: DataSource;
  readonly #reader: Reader;
  readonly #actor: Actor | null;
  readonly #today: string;
  readonly #loaders = new Map<string, unknown>();

  constructor(dataSource: DataSource, reader: Reader, actor: Actor | null, now = new Date()) {
    this.#dataSource = dataSource;
    this.#reader = reader;
    this.#actor = actor;
    this.#today = vietnamDate(now);
  }

  /** Forgets what was read, after a write. */
  clear(): void {
    this.#loaders.clear();
  }

  #question(): Question {
    return { parameters: new Parameters(), actor: this.#actor, today: this.#today };
  }

  #once<Loader>(key: string, make: () => Loader): Loader {
    const known = this.#loaders.get(key);
    if (known) return known as Loader;
    const made = make();
    this.#loaders.set(key, made);
    return made;
  }

  /** A row by id; null where there is none or it may not be seen. */
  async one<Row extends object>(list: List, id: string | null | undefined): Promise<Row | null> {
    if (!id) return null;
    const loader = this.#once(
      `one ${list.name}`,
      () => new DataLoader<string, object | null>((ids) => this.#many(list, ids)),
    );
    return (await loader.load(id)) as Row | null;
  }

  /** A row that was just written, or that a seen row belongs to; refuses where the asking person may not see it. */
  async found<Row extends object>(list: List, id: string): Promise<Row> {
    const row = await this.one<Row>(list, id);
    if (!row) throw new DomainError("NOT_FOUND", "notFound", { id });
    return row;
  }

  async #many(list: List, ids: readonly string[]): Promise<(object | null)[]> {
    const question = this.#question();
    const wanted = question.parameters.add(ids, `${idType(list.name)}[]`);
    const rows = await this.#reader.query<{ id: string }>(
      `select ${selectionOf(list, this.#dataSource, "t", question)} from ${tableOf(list)} t
       where t.id = any(${wanted}) and ${list.visible("t", question)}`,
      question.parameters.values,
    );
    const found = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? null);
  }

  /** A page of a whole list. */
  async page<Row extends object>(list: List, page: PageArguments): Promise<Page<Row>> {
    const { sql, parameters, request } = pageStatement(list, page, this.#question(), this.#dataSource);
    const rows = await this.#reader.query<PageRow>(sql, parameters);
    return new Page<Row>(rows, request, async () => {
      const count = countStatement(list, page, this.#question());
      const [counted] = await this.#reader.query<{ count: number }>(count.sql, count.parameters);
      return counted?.count ?? 0;
    });
  }

  /** A page of the rows that belong to a parent. */
  async edge<Row extends object>(
    list: List,
    edge: Edge,
    parent: string,
    page: PageArguments,
  ): Promise<Page<Row>> {
    const key = `${list.name} ${edge.key} ${JSON.stringify(page)}`;
    const loader = this.#once(
      `edge ${key}`,
      () => new DataLoader<string, Page<object>>((parents) => this.#pages(list, edge, parents, page, key)),
    );
    return (await loader.load(parent)) as Page<Row>;
  }

  async #pages(
    list: List,
    edge: Edge,
    parents: readonly string[],
    page: PageArguments,
    key: string,
  ): Promise<Page<object>[]> {
    const { sql, parameters, request } = pageStatement(list, page, this.#question(), this.#dataSource, {
      edge,
      parents,
    });
    const rows = Map.groupBy(await this.#reader.query<PageRow>(sql, parameters), (row) => row.$parent ?? "");
    const counts = this.#once(
      `count ${key}`,
      () => new DataLoader<string, number>((asked) => this.#counts(list, edge, asked, page)),
    );
    return parents.map((parent) => new Page(rows.get(parent) ?? [], request, () => counts.load(parent)));
  }

  async #counts(list: List, edge: Edge, parents: readonly string[], page: PageArguments): Promise<number[]> {
    const { sql, parameters } = countStatement(list, page, this.#question(), { edge, parents });
    const rows = await this.#reader.query<{ $parent: string; count: number }>(sql, parameters);
    const counts = new Map(rows.map(({ $parent, count }) => [$parent, count]));
    return parents.map((parent) => counts.get(parent) ?? 0);
  }

  /** A figure of each parent, read for all of them at once. */
  async figure<Value>(
    key: string,
    parent: string,
    read: ReadFigures<Value>,
    otherwise: Value,
  ): Promise<Value> {
    const loader = this.#once(
      `figure ${key}`,
      () =>
        new DataLoader<string, Value>(async (parents) => {
          const values = await read(parents, this.#reader, this.#question());
          return parents.map((each) => values.get(each) ?? otherwise);
        }),
    );
    return loader.load(parent);
  }
}
