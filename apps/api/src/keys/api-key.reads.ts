import { type Actor, vietnamDate } from "@reform-ledger/domain";
import type { Reader } from "../database/reader.js";
import { Parameters } from "../lists/conditions.js";
import type { PageArgs } from "../lists/connection.js";
import { type Question, reaches } from "../lists/list.js";
import { Page, type PageRow, readPageRequest } from "../lists/page.js";
import type { ApiKey } from "./api-key.types.js";
import { scopesOf } from "./key-scopes.js";

type KeyRow = Omit<ApiKey, "scopes" | "unit" | "person"> & { permissions: string | null };

const tables = `api_key k join membership m on m.person_id = k."referenceId"::uuid and m.role = 'INTEGRATOR'`;

const columns = `k.id, k.name, k.start, k.permissions, k.enabled, m.unit_id as "unitId",
  m.person_id as "personId", k."expiresAt", k."lastRequest" as "lastUsedAt", k."createdAt"`;

const visible = (question: Question): string =>
  reaches("keys.read", question, (isReached) => isReached("m.unit_id"));

const ask = (actor: Actor | null): Question => ({
  parameters: new Parameters(),
  actor,
  today: vietnamDate(new Date()),
});

export type ApiKeyRow = Omit<ApiKey, "unit" | "person">;

const shown = ({ permissions, ...row }: KeyRow): ApiKeyRow => ({ ...row, scopes: scopesOf(permissions) });

const latestFirst = "CREATED_AT DESC";

/** Keys at the units whose keys one may see, the latest first. */
export async function readApiKeys(
  reader: Reader,
  page: PageArgs,
  actor: Actor | null,
): Promise<Page<ApiKeyRow>> {
  const request = readPageRequest(page, latestFirst, 2);
  const question = ask(actor);
  const { parameters } = question;
  const direction = request.backward ? "asc" : "desc";
  const conditions = [visible(question)];
  if (request.cursor) {
    const [at, id] = request.cursor;
    const sign = request.backward ? ">" : "<";
    const place = `(${parameters.add(at, "timestamptz")}, ${parameters.add(id, "text")})`;
    conditions.push(`(k."createdAt", k.id) ${sign} ${place}`);
  }
  const rows = await reader.query<KeyRow & PageRow>(
    `select ${columns}, array['${latestFirst}', k."createdAt"::text, k.id] as "$cursor" from ${tables}
     where ${conditions.join(" and ")} order by k."createdAt" ${direction}, k.id ${direction}
     limit ${request.size + 1} offset ${request.offset}`,
    parameters.values,
  );
  const keys = rows.map((row) => ({ ...row, ...shown(row) }));
  return new Page<ApiKeyRow>(keys, request, () => countApiKeys(reader, ask(actor)));
}

async function countApiKeys(reader: Reader, question: Question): Promise<number> {
  const sql = `select count(*)::int as count from ${tables} where ${visible(question)}`;
  const [counted] = await reader.query<{ count: number }>(sql, question.parameters.values);
  return counted?.count ?? 0;
}

/** One key, whoever asks. */
export async function readApiKey(reader: Reader, keyId: string): Promise<ApiKeyRow | null> {
  const [row] = await reader.query<KeyRow>(`select ${columns} from ${tables} where k.id = $1`, [keyId]);
  return row ? shown(row) : null;
}
