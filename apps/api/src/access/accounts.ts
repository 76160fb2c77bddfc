import { badInput } from "@reform-ledger/domain";
import { generateRandomString, hashPassword } from "better-auth/crypto";
import type { EntityManager } from "typeorm";
import { changesAccess } from "./own-writes.js";

const passwordLength = { min: 10, max: 128 } as const;

/** The provider under which the sign-in library looks for passwords. */
const provider = "credential";

/** A password that nobody chose, to be handed over once. */
export const generatePassword = (): string => generateRandomString(16, "a-z", "0-9");

/**
 * Lets a person sign in with a password, or changes it and ends the person's sessions.
 * It is part of the caller's transaction. Throws BAD_USER_INPUT passwordLength.
 */
export async function setPassword(
  tx: EntityManager,
  personId: string,
  password: string,
  path = "password",
): Promise<void> {
  const { min, max } = passwordLength;
  if (password.length < min || password.length > max) throw badInput("passwordLength", { min, max }, path);
  const hash = await hashPassword(password);
  await tx.query(`delete from auth_account where "userId" = $1 and "providerId" = $2`, [personId, provider]);
  await tx.query(
    `insert into auth_account ("id", "accountId", "providerId", "userId", "password", "createdAt", "updatedAt")
     values (gen_random_uuid(), $1::text, $2, $1::uuid, $3, now(), now())`,
    [personId, provider, hash],
  );
  await endSessions(tx, personId);
}

async function endSessions(tx: EntityManager, personId: string): Promise<void> {
  changesAccess(tx);
  await tx.query(`delete from auth_session where "userId" = $1`, [personId]);
}
