import type { IncomingHttpHeaders } from "node:http";
import { type Actor, type ActorMembership, DomainError, vietnamDate } from "@reform-ledger/domain";
import type { DataSource } from "typeorm";
import { scopesOf } from "../keys/key-scopes.js";
import { keyHash } from "../keys/key-secret.js";
import { type Auth, cookiePrefix, sessionTimes } from "./auth.js";
import type { KnownActors } from "./known-actors.js";

/** Up to so many units of a subtree are named in statements; of a larger one its path is. */
const mostUnitsNamed = 250;
const hourMs = 60 * 60 * 1000;
const ofSignIn = new RegExp(`^(__Secure-)?${cookiePrefix}\\.`);

export type Authenticate = (headers: Headers | IncomingHttpHeaders, now?: Date) => Promise<Actor | null>;

export interface Authenticating {
  auth: Auth;
  dataSource: DataSource;
  /** Absent where every request reads who asks. */
  known?: KnownActors;
}

/** Who asks: the holder of an API key (x-api-key), else of a session cookie; null is nobody. */
export function createAuthenticate(authenticating: Authenticating): Authenticate {
  return async (headers, now = new Date()) => {
    const key = headerOf(headers, "x-api-key");
    if (key) return keyActor(authenticating, key, now);
    const cookie = signInCookies(headerOf(headers, "cookie") ?? "");
    if (!cookie) return null;
    return authenticating.known?.find(cookie, now) ?? sessionActor(authenticating, cookie, now);
  };
}

function headerOf(headers: Headers | IncomingHttpHeaders, name: string): string | null {
  if (headers instanceof Headers) return headers.get(name);
  const value = headers[name];
  return (Array.isArray(value) ? value.join(", ") : value) ?? null;
}

/** What the sign-in library reads of the cookies; the others do not say who asks. */
function signInCookies(cookies: string): string {
  const own = cookies.split(";").map((cookie) => cookie.trim());
  return own.filter((cookie) => ofSignIn.test(cookie)).join("; ");
}

async function sessionActor(
  { auth, dataSource, known }: Authenticating,
  cookie: string,
  now: Date,
): Promise<Actor | null> {
  const reading = known?.startReading();
  const session = await auth.api.getSession({ headers: new Headers({ cookie }) });
  if (!session) return null;
  const personId = session.user.id;
  const memberships = await dataSource.query<ActorMembership[]>(
    `select m.role, m.unit_id as "unitId", u.path as "unitPath", case when subtree.size <= $3 then subtree.ids end as "subtreeUnitIds"
     from membership m join unit u on u.id = m.unit_id cross join lateral (
       select count(*) as size, array_agg(below.id::text) as ids from (
         select id from unit where path <@ u.path limit $3 + 1) below) subtree
     where m.person_id = $1 and m.valid_from <= $2 and (m.valid_to > $2) is not false`,
    [personId, vietnamDate(now), mostUnitsNamed],
  );
  const actor: Actor = { personId, keyId: null, memberships, scopes: null };
  if (reading !== undefined) known?.keep(reading, cookie, actor, now, validUntil(session.session, now));
  return actor;
}

/** The sign-in library prolongs a session that is used, and memberships are of a day in Vietnam (UTC+7). */
function validUntil({ expiresAt }: { expiresAt: Date }, now: Date): number {
  const prolongedFrom = expiresAt.getTime() - (sessionTimes.expiresIn - sessionTimes.updateAge) * 1000;
  const [offset, day] = [7 * hourMs, 24 * hourMs];
  const midnight = (Math.floor((now.getTime() + offset) / day) + 1) * day - offset;
  return Math.min(prolongedFrom, expiresAt.getTime(), midnight);
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
