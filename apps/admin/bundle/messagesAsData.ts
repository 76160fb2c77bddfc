import { type Plugin, runnerImport } from "vite";

/** Gathers each language's messages into one module of plain texts, so that a person fetches one language. */
export function messagesAsData(): Plugin {
  return {
    name: "messages-as-data",
    apply: "build",
    load: {
      filter: { id: /[\\/]i18n[\\/](vietnamese|english)\.ts$/ },
      handler: async (id) => {
        const { module } = await runnerImport<Record<string, object>>(id, { configFile: false });
        return Object.entries(module)
          .map(([name, messages]) => `export const ${name} = ${JSON.stringify(messages)};`)
          .join("\n");
      },
    },
  };
}
