import { parseArgs } from "node:util";
import { DomainError } from "@reform-ledger/domain";
import { isEmail } from "class-validator";
import { readConfig } from "./config.js";
import { writeAs } from "./context.js";
import { foundInstallation } from "./seed/found.js";
import { seedCatalogues } from "./seed/seed.js";
import { claimDataDirectory } from "./start-up/data-directory.js";
import { openDatabase } from "./start-up/database.js";
import { Lifecycle } from "./start-up/lifecycle.js";
import { StartProblem, sentenceFor } from "./start-up/problem.js";
import { UnitKind } from "./units/unit.entity.js";

const usage =
  'npm run found -- --code cao-bang --unit "Tỉnh Cao Bằng" --name "Nguyễn Văn A" --email a@example.vn [--kind PROVINCE]';

function readArguments(): { code: string; unit: string; kind: UnitKind; name: string; email: string } {
  const text = { type: "string" } as const;
  const options = { code: text, unit: text, kind: { ...text, default: "PROVINCE" }, name: text, email: text };
  const { code, unit, kind, name, email } = parseArgs({ options }).values;
  if (!code || !unit || !name || !email || !isEmail(email) || !Object.hasOwn(UnitKind, kind)) {
    throw new StartProblem(`Say which authority and who administers it: ${usage}`);
  }
  return { code, unit, kind: kind as UnitKind, name, email };
}

const nobody = { personId: null, keyId: null, scopes: null, memberships: [] };
const lifecycle = new Lifecycle();
try {
  const { code, unit, kind, name, email } = readArguments();
  const config = readConfig(process.env);
  await claimDataDirectory(config.dataDirectory);
  const { dataSource } = await openDatabase(config, lifecycle, () => undefined);
  await seedCatalogues(dataSource);
  const foundation = { unit: { code, name: unit, kind }, administrator: { name, email } };
  const { password } = await writeAs(dataSource, nobody, (tx) => foundInstallation(tx, foundation));
  process.stdout.write(`${unit} is founded. ${email} signs in with the password ${password}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof DomainError ? error.message : sentenceFor(error)}\n`);
  process.exitCode = 1;
}
await lifecycle.stop();
