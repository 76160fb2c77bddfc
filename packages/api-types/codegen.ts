import type { CodegenConfig } from "@graphql-codegen/cli";

const config: CodegenConfig = {
  schema: "./schema.graphql",
  documents: ["../../apps/admin/src/**/*.operations.ts", "../../tests/src/**/*.operations.ts"],
  ignoreNoDocuments: true,
  generates: {
    "./src/generated/": {
      preset: "client",
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: "string",
        enumsAsTypes: true,
        useTypeImports: true,
        skipTypename: false,
        strictScalars: true,
        scalars: {
          Decimal: "string",
          Date: "string",
          DateTime: "string",
          JSON: "unknown",
          RuleInputs: "unknown",
          ScoringRule: "unknown",
        },
      },
    },
  },
};

export default config;
