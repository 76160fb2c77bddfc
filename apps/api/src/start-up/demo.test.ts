import { expect, it } from "vitest";
import { testDatabase } from "../../test/database.js";
import { readConfig } from "../config.js";
import { seedCatalogues } from "../seed/seed.js";
import { prepareDemo } from "./demo.js";

it("offers the demo accounts that the installation has, whatever version filled it", async () => {
  const dataSource = await testDatabase();
  await seedCatalogues(dataSource);
  const config = readConfig({ DEMO: "true", DEMO_PASSWORD: "thu-nghiem-2023" });
  const offered = async () => (await prepareDemo(config, dataSource))?.announcement.emails ?? [];
  const all = await offered();
  expect(all).toContain("province@demo.example");
  await dataSource.query("update person set email = 'khac@example.vn' where email = 'province@demo.example'");
  expect(await offered()).toEqual(all.filter((email) => email !== "province@demo.example"));
});
