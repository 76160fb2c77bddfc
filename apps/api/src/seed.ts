import { prepareDemo } from "./start-up/demo.js";
import { runTool } from "./start-up/tool.js";

await runTool(async (config, dataSource) => {
  const demo = await prepareDemo({ ...config, demo: !config.isProduction }, dataSource);
  if (!demo) return "Nothing was seeded: the demonstration does not exist in production.";
  const { emails, password } = demo.announcement;
  return `The reference case is there.\n  accounts  ${emails.join(", ")}\n  password  ${password}`;
});
