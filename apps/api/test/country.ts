import type { Actor } from "@reform-ledger/domain";
import fastify from "fastify";
import type { GraphQLSchema } from "graphql";
import pg from "pg";
import type { DataSource } from "typeorm";
import { fillWithCountry } from "../../../infra/bench/national.mjs";
import { provinces } from "../../../infra/bench/national-names.mjs";
import { operations } from "../../../infra/bench/operations.mjs";
import { connected, password } from "../../../infra/bench/parts.mjs";
import { questionsOf } from "../../../infra/bench/questions.mjs";
import { asking } from "../../../infra/bench/servers.mjs";
import { createAuth } from "../src/access/auth.js";
import { createAuthenticate } from "../src/access/authenticate.js";
import { Context } from "../src/context.js";
import { serveGraphql } from "../src/http/graphql.js";
import { seedCatalogues } from "../src/seed/seed.js";
import { cloneTestDatabase } from "./database.js";
import { type Statement, sentBy } from "./sent-statements.js";

export type Operation = keyof typeof operations;
export type Read = Exclude<Operation, "M1">;

export interface Answered {
  data: object;
  sent: Statement[];
  /** How long the response is before it is compressed. */
  bytes: number;
}

/** Some provinces of the benchmark's country, as the reform office of the first one sees it over HTTP. */
export interface Country {
  url: string;
  dataSource: DataSource;
  /** The benchmark's variables of each operation that reads. */
  questions: Record<Read, object[]>;
  ask(operation: Operation, variables: object): Promise<Answered>;
  drop(): Promise<void>;
}

export async function countryOf(provinceCount: number, schema: GraphQLSchema): Promise<Country> {
  const { url, dataSource, drop } = await cloneTestDatabase();
  await seedCatalogues(dataSource);
  await fillWithCountry(url, provinceCount / provinces.length);
  const actor = await officeOf(url, dataSource);
  const http = fastify();
  const stop = await serveGraphql(http, {
    schema,
    isProduction: true,
    context: async () => new Context(dataSource, actor, "vi", "test"),
  });
  const ask = async (operation: Operation, variables: object): Promise<Answered> => {
    const { result, sent } = await sentBy(() =>
      http.inject({ method: "POST", url: "/graphql", payload: { query: operations[operation], variables } }),
    );
    const { data, errors } = result.json();
    if (errors) throw new Error(JSON.stringify(errors));
    return { data, sent, bytes: result.rawPayload.length };
  };
  return {
    url,
    dataSource,
    questions: (await connected(url, questionsOf)) as Record<Read, object[]>,
    ask,
    drop: async () => {
      await stop();
      await http.close();
      await drop();
    },
  };
}

/** The office as a session makes it. */
async function officeOf(url: string, dataSource: DataSource): Promise<Actor> {
  const baseUrl = "http://localhost";
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  try {
    const auth = createAuth(pool, {
      baseUrl,
      secret: "a secret of the tests, long enough",
      trustedOrigins: [baseUrl],
      secureCookies: false,
    });
    const signedIn = await auth.handler(
      new Request(`${baseUrl}/api/auth/sign-in/email`, {
        method: "POST",
        headers: { "content-type": "application/json", origin: baseUrl },
        body: JSON.stringify({ email: asking, password }),
      }),
    );
    const cookie = signedIn.headers.getSetCookie().map((each) => each.split(";")[0]);
    const actor = await createAuthenticate({ auth, dataSource })({ cookie: cookie.join("; ") });
    if (!actor) throw new Error(`${asking} could not sign in: ${signedIn.status}`);
    return actor;
  } finally {
    await pool.end();
  }
}
