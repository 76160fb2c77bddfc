import { parseArgs } from "node:util";
import { isEmail } from "class-validator";
import { writeAs } from "./context.js";
import { foundInstallation } from "./seed/found.js";
import { StartProblem } from "./start-up/problem.js";
import { runTool } from "./start-up/tool.js";
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

await runTool(async (_config, dataSource) => {
  const { code, unit, kind, name, email } = readArguments();
  const foundation = { unit: { code, name: unit, kind }, administrator: { name, email } };
  const { password } = await writeAs(dataSource, nobody, (tx) => foundInstallation(tx, foundation));
  return `${unit} is founded. ${email} signs in with the password ${password}`;
});
