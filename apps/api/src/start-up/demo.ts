import { verifyPassword } from "better-auth/crypto";
import type { DataSource } from "typeorm";
import { setPassword } from "../access/accounts.js";
import type { Config } from "../config.js";
import { type DemoAccount, demoAccounts } from "../seed/people.js";
import { seedDemo } from "../seed/seed.js";
import type { Announcement } from "./announcement.js";
import { demoPasswordOf } from "./demo-password.js";

export interface Demo {
  accounts: DemoAccount[];
  announcement: NonNullable<Announcement["demo"]>;
}

interface DemoLogin {
  id: string;
  hash: string;
}

/** The reference case with its accounts, where an installation is to have them. */
export async function prepareDemo(config: Config, dataSource: DataSource): Promise<Demo | undefined> {
  if (!config.demo) return undefined;
  const { value, notice } = await demoPasswordOf(config);
  if (!(await seedDemo(dataSource, value))) await renewPasswords(dataSource, value);
  const accounts = await accountsIn(dataSource);
  const emails = accounts.map(({ email }) => email);
  return { accounts, announcement: { emails, password: notice } };
}

/** An installation that was filled by an earlier version lacks the accounts that came later. */
async function accountsIn(dataSource: DataSource): Promise<DemoAccount[]> {
  const people = await dataSource.query<{ email: string }[]>(
    "select email from person where email = any($1) and constructed",
    [demoAccounts.map(({ email }) => email)],
  );
  const present = new Set(people.map(({ email }) => email));
  return demoAccounts.filter(({ email }) => present.has(email));
}

/** The database may be older than the password: it was kept elsewhere, or DEMO_PASSWORD has changed. */
async function renewPasswords(dataSource: DataSource, password: string): Promise<void> {
  const logins = await dataSource.query<DemoLogin[]>(
    `select p.id, a.password as hash from person p join auth_account a on a."userId"::uuid = p.id
     where p.email = any($1) and p.constructed and a.password is not null order by p.email`,
    [demoAccounts.map(({ email }) => email)],
  );
  const [first] = logins;
  if (!first || (await verifyPassword({ hash: first.hash, password }))) return;
  await dataSource.transaction(async (tx) => {
    for (const { id } of logins) await setPassword(tx, id, password);
  });
}
