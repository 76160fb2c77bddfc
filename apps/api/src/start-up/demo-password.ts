import { join } from "node:path";
import type { Config } from "../config.js";
import { keptSecret } from "./data-directory.js";

const fileName = "demo-password";

export interface DemoPassword {
  value: string;
  /** What the start says about it: itself when it is new, later where to find it. */
  notice: string;
}

/** The one that was set, or one that is generated at the first start and kept. */
export async function demoPasswordOf({
  demoPassword,
  dataDirectory,
}: Pick<Config, "demoPassword" | "dataDirectory">): Promise<DemoPassword> {
  if (demoPassword) return { value: demoPassword, notice: "the one in DEMO_PASSWORD" };
  const { value, isNew } = await keptSecret(dataDirectory, fileName, 9);
  return { value, notice: isNew ? value : `in ${join(dataDirectory, fileName)}` };
}
