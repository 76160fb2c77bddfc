import { type Actor, badInput, DomainError, demand, vietnamDate } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { CountingReader } from "../database/reader.js";
import { save } from "../database/saving.js";
import { rowIdOf } from "../lists/global-id.js";
import { findOrThrow } from "../lists/records.js";
import { Membership } from "../people/membership.entity.js";
import { addPerson } from "../people/person.service.js";
import { Unit } from "../units/unit.entity.js";
import { ownedBy } from "../units/unit-place.js";
import { type ApiKeyRow, readApiKey } from "./api-key.reads.js";
import type { CreateApiKeyInput, RevokeApiKeyInput } from "./api-key.types.js";
import { demandScopes, writeScopes } from "./key-scopes.js";
import { keyLimit, newKey } from "./key-secret.js";

const maxYears = 2;

/**
 * Makes a key together with the person in whose name it acts and that person's role at the unit.
 * The key's row is written here and not through the sign-in library, whose writes are not part of the
 * transaction: so there is never a key without its person, nor the other way round.
 */
export async function createApiKey(
  tx: EntityManager,
  actor: Actor,
  { name, unitId, scopes, expiresOn }: CreateApiKeyInput,
  now = new Date(),
): Promise<{ apiKey: ApiKeyRow; key: string }> {
  const unit = await findOrThrow(tx, Unit, unitId, "unitId");
  demand(actor, "keys.write", await ownedBy(tx, unit.id));
  const granted = demandScopes(scopes, "scopes");
  const today = vietnamDate(now);
  demandExpiry(expiresOn, today);
  const person = await addPerson(tx, { name, email: `key-${crypto.randomUUID()}@keys.invalid` });
  const period = { validFrom: today, validTo: expiresOn };
  await save(
    tx,
    tx.create(Membership, { personId: person.id, unitId: unit.id, role: "INTEGRATOR", ...period }),
  );
  const { key, start, prefix, hash } = await newKey();
  const [row] = await tx.query<{ id: string }[]>(
    `insert into api_key ("id", "configId", "name", "start", "referenceId", "prefix", "key", "enabled",
       "rateLimitEnabled", "rateLimitTimeWindow", "rateLimitMax", "requestCount", "expiresAt", "createdAt",
       "updatedAt", "permissions")
     values (gen_random_uuid(), 'default', $1, $2, $3, $4, $5, true, true, $6, $7, 0,
       $8::date::timestamp at time zone 'Asia/Ho_Chi_Minh', now(), now(), $9) returning id`,
    [
      person.name,
      start,
      person.id,
      prefix,
      hash,
      keyLimit.windowMs,
      keyLimit.requests,
      expiresOn,
      writeScopes(granted),
    ],
  );
  return { apiKey: await found(tx, row?.id ?? ""), key };
}

/** Revokes a key at once and ends the role of its person; doing it again changes nothing. */
export async function revokeApiKey(
  tx: EntityManager,
  actor: Actor,
  { keyId }: RevokeApiKeyInput,
  now = new Date(),
): Promise<ApiKeyRow> {
  const id = rowIdOf("ApiKey", keyId, "keyId");
  const apiKey = await found(tx, id, keyId);
  demand(actor, "keys.write", await ownedBy(tx, apiKey.unitId));
  if (apiKey.enabled) {
    await tx.query(`update api_key set enabled = false, "updatedAt" = now() where id = $1`, [id]);
    await endRole(tx, apiKey.personId, vietnamDate(now));
  }
  return found(tx, id, keyId);
}

/** A role lasts a day at least; the key itself has stopped before. What ends here is in the audit trail. */
async function endRole(tx: EntityManager, personId: string, today: string): Promise<void> {
  await tx.query(
    `update membership set valid_to = least(valid_to, greatest($2::date, valid_from + 1)),
       version = version + 1, updated_at = now()
     where person_id = $1 and role = 'INTEGRATOR'`,
    [personId, today],
  );
}

async function found(tx: EntityManager, id: string, asked = id): Promise<ApiKeyRow> {
  const apiKey = await readApiKey(new CountingReader(tx), id);
  if (!apiKey) throw new DomainError("NOT_FOUND", "notFound", { id: asked });
  return apiKey;
}

function demandExpiry(expiresOn: string, today: string): void {
  const latest = `${Number(today.slice(0, 4)) + maxYears}${today.slice(4)}`;
  if (expiresOn <= today || expiresOn > latest) {
    throw badInput("outOfRange", { min: today, max: latest }, "expiresOn");
  }
}
