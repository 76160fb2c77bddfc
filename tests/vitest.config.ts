import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["source", "module", "node", "development|production"] },
  ssr: { resolve: { conditions: ["source", "module", "node", "development|production"] } },
  test: {
    name: "outside",
    include: ["src/**/*.test.ts"],
    exclude: ["src/start-from-scratch.test.ts"],
    globalSetup: ["src/harness/postgres.ts", "src/harness/browser.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // After the quick ones, which would otherwise slow down what is waited for here.
    sequence: { groupOrder: 1 },
  },
});
