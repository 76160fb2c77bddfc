import react from "@vitejs/plugin-react";
import { defaultClientConditions, defineConfig } from "vite";
import { chunkFileNames, chunks } from "./bundle/chunks.ts";
import { compressed } from "./bundle/compressed.ts";
import { documentsInPlace } from "./bundle/documentsInPlace.ts";
import { messagesAsData } from "./bundle/messagesAsData.ts";

const api = process.env.API_URL ?? "http://localhost:4000";

export default defineConfig({
  base: "/",
  plugins: [react(), documentsInPlace(), messagesAsData(), compressed()],
  resolve: { conditions: ["source", ...defaultClientConditions] },
  server: {
    port: 5173,
    proxy: Object.fromEntries(
      ["^/graphql$", "^/api/", "^/uploads", "^/files/", "^/plans/[^/]+/annex\\."].map((path) => [path, api]),
    ),
  },
  build: {
    target: "es2022",
    chunkSizeWarningLimit: 600,
    rolldownOptions: { output: { chunkFileNames, codeSplitting: { groups: chunks } } },
  },
});
