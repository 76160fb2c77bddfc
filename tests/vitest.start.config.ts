import { defineConfig } from "vitest/config";

/** Installs and builds a whole checkout and measures it, so it runs last and alone. */
export default defineConfig({
  test: {
    name: "start",
    include: ["src/start-from-scratch.test.ts"],
    sequence: { groupOrder: 2 },
  },
});
