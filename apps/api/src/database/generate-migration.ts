import { writeFile } from "node:fs/promises";
import { dataSourceFor } from "./data-source.js";

/**
 * Writes the difference between the entities and a migrated database as SQL, to be read and put into a migration.
 * Usage: DATABASE_URL=… npm run migration:generate -w apps/api -- NAME
 */
const url = process.env.DATABASE_URL;
const name = process.argv[2];
if (!url || !name) throw new Error("DATABASE_URL and a name are needed");

const dataSource = await dataSourceFor(url).initialize();
await dataSource.runMigrations();
const difference = await dataSource.driver.createSchemaBuilder().log();
const statements = (queries: { query: string }[]) =>
  queries.map(({ query }) => `    await queryRunner.query(${JSON.stringify(query)});`).join("\n");
const timestamp = Date.now();
const source = `import type { MigrationInterface, QueryRunner } from "typeorm";

export class ${name}${timestamp} implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
${statements(difference.upQueries)}
  }

  async down(queryRunner: QueryRunner): Promise<void> {
${statements(difference.downQueries.reverse())}
  }
}
`;
await writeFile(new URL(`./migrations/${timestamp}-${name}.ts`, import.meta.url), source);
await dataSource.destroy();
