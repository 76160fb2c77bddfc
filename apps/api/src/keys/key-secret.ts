import { defaultKeyHasher } from "@better-auth/api-key";
import { generateRandomString } from "better-auth/crypto";

const prefix = "rl_";
const shownLength = 7;

/** A new key: the whole is shown once, its start in lists; what is kept is the hash. */
export async function newKey(): Promise<{ key: string; start: string; prefix: string; hash: string }> {
  const key = `${prefix}${generateRandomString(64, "a-z", "A-Z")}`;
  return { key, start: key.slice(0, shownLength), prefix, hash: await keyHash(key) };
}

export const keyHash = (key: string): Promise<string> => defaultKeyHasher(key);

/** How often a key may be used. */
export const keyLimit = { requests: 600, windowMs: 60_000 } as const;
