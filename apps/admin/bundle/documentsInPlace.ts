import { fileURLToPath } from "node:url";
import { type Plugin, runnerImport } from "vite";

const generated = fileURLToPath(import.meta.resolve("@reform-ledger/api-types"));

/**
 * Puts each GraphQL document, with the fragments that it needs, where the code asks for it.
 * Otherwise every visitor would fetch every document of the console, and each of them three times.
 */
export function documentsInPlace(): Plugin {
  let documentOf: (source: string) => string;
  return {
    name: "documents-in-place",
    apply: "build",
    async buildStart() {
      const { module } = await runnerImport<{ graphql: (source: string) => object }>(generated);
      documentOf = (source) => JSON.stringify(String(module.graphql(source)).replace(/\s+/g, " ").trim());
    },
    transform: {
      filter: { id: /\.operations\.ts$/ },
      handler: (code) => ({
        code: code.replace(/\bgraphql\(`([^`]+)`\)/g, (_call, source: string) => documentOf(source)),
        map: null,
      }),
    },
  };
}
