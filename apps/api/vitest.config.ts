import { createRequire } from "node:module";
import { defineConfig } from "vitest/config";

const require = createRequire(import.meta.url);

export default defineConfig({
  resolve: {
    conditions: ["source", "module", "node", "development|production"],
    // Packages that are required and modules that are imported must meet in one copy of graphql.
    alias: [{ find: /^graphql$/, replacement: require.resolve("graphql/index.js") }],
  },
  ssr: { resolve: { conditions: ["source", "module", "node", "development|production"] } },
  oxc: { decorator: { legacy: true } },
  test: {
    name: "api",
    include: ["src/**/*.test.ts"],
    globalSetup: ["test/postgres.ts"],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
