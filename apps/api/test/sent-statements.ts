import pg, { type Client } from "pg";

export interface Statement {
  sql: string;
  values: readonly unknown[];
}

type Sent = string | { text: string; values?: unknown[] };

/** Every statement that work sends to PostgreSQL, in order, whoever in this process sends it. */
export async function sentBy<Result>(
  work: () => Promise<Result>,
): Promise<{ result: Result; sent: Statement[] }> {
  const sent: Statement[] = [];
  const { query } = pg.Client.prototype;
  const recording = function (this: Client, ...asked: unknown[]) {
    const [statement, values] = asked as [Sent, unknown];
    const given = Array.isArray(values) ? values : [];
    sent.push(
      typeof statement === "string"
        ? { sql: statement, values: given }
        : { sql: statement.text, values: statement.values ?? given },
    );
    return Reflect.apply(query, this, asked);
  };
  Object.assign(pg.Client.prototype, { query: recording });
  try {
    return { result: await work(), sent };
  } finally {
    Object.assign(pg.Client.prototype, { query });
  }
}
