import type { IncomingHttpHeaders } from "node:http";
import { type Actor, type ActorMembership, DomainError, vietnamDate } from "@reform-ledger/domain";
import type { DataSource } from "typeorm";
import { scopesOf } from "../keys/key-scopes.js";
import { keyHash } from "../keys/key-secret.js";
import type { Auth } from "./auth.js";

export type Authenticate = (headers: Headers | IncomingHttpHeaders, now?: Date) => Promise<Actor | null>;

export interface Authenticating {
  auth: Auth;
  dataSource: DataSource;
}

/** Who asks: the holder of an API key (x-api-key), else of a session cookie; null is nobody. */
export function createAuthenticate({ auth, dataSource }: Authenticating): Authenticate {
  return async (headers, now = new Date()) => {
    const key = headerOf(headers, "x-api-key");
    if (key) return keyActor({ auth, dataSource }, key, now);
    const cookie = headerOf(headers, "cookie");
    return cookie ? sessionActor({ auth, dataSource }, cookie, now) : null;
  };
}

function headerOf(headers: Headers | IncomingHttpHeaders, name: string): string | null {
  if (headers instanceof Headers) return headers.get(name);
  const value = headers[name];
  return (Array.isArray(value) ? value.join(", ") : value) ?? null;
}

async function sessionActor(
  { auth, dataSource }: Authenticating,
  cookie: string,
  now: Date,
): Promise<Actor | null> {
  const session = await auth.api.getSession({ headers: new Headers({ cookie }) });
  if (!session) return null;
  const personId = session.user.id;
  const memberships = await dataSource.query<ActorMembership[]>(
    `select m.role, m.unit_id as "unitId", u.path as "unitPath"
     from membership m join unit u on u.id = m.unit_id
     where m.person_id = $1 and m.valid_from <= $2 and (m.valid_to > $2) is not false`,
    [personId, vietnamDate(now)],
  );
  return { personId, keyId: null, memberships, scopes: null };
}

interface KeyRow {
  keyId: string;
  personId: string;
  permissions: string | null;
  unitId: string;
  unitPath: string;
}

const badKey = () => new DomainError("UNAUTHENTICATED", "badApiKey");

/** The ledger says whose key it is and where; the sign-in library counts its use and has the last word. */
async function keyActor({ auth, dataSource }: Authenticating, key: string, now: Date): Promise<Actor> {
  const [row] = await dataSource.query<KeyRow[]>(
    `select k.id as "keyId", m.person_id as "personId", k.permissions, m.unit_id as "unitId", u.path as "unitPath"
     from api_key k join membership m on m.person_id = k."referenceId"::uuid join unit u on u.id = m.unit_id
     where k.key = $1 and k.enabled and k."expiresAt" > $2
       and m.role = 'INTEGRATOR' and m.valid_from <= $3 and (m.valid_to > $3) is not false`,
    [await keyHash(key), now, vietnamDate(now)],
  );
  if (!row) throw badKey();
  const { valid, error } = await auth.api.verifyApiKey({ body: { key } });
  if (!valid) {
    const isLimited = error?.code === "RATE_LIMITED" || error?.code === "USAGE_EXCEEDED";
    throw isLimited ? new DomainError("RATE_LIMITED", "rateLimited") : badKey();
  }
  const { keyId, personId, unitId, unitPath } = row;
  return {
    personId,
    keyId,
    memberships: [{ role: "INTEGRATOR", unitId, unitPath }],
    scopes: scopesOf(row.permissions),
  };
}
