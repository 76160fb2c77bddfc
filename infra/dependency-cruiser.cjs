const test = "\\.test\\.tsx?$";

/** Who may import whom. A rule's comment is what a person reads who broke it. */
module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      comment: "Two modules that need each other are one module, or one of them points the wrong way.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "domain-stands-alone",
      comment: "Rules know no database, no GraphQL and no clock: the domain imports itself and big.js.",
      severity: "error",
      from: { path: "^packages/domain/src/", pathNot: test },
      to: { pathNot: ["^packages/domain/src/", "^node_modules/(@types/)?big\\.js/"] },
    },
    {
      name: "only-the-schema-imports-resolvers",
      comment: "A resolver is the outermost layer; what two of them need belongs into a service or a list.",
      severity: "error",
      from: { path: "^apps/api/", pathNot: "^apps/api/src/schema\\.ts$" },
      to: { path: "\\.resolver\\.ts$" },
    },
    {
      name: "services-know-no-graphql",
      comment: "A service is called by imports and jobs too; GraphQL ends at the resolver.",
      severity: "error",
      from: { path: "\\.service\\.ts$" },
      to: { path: "^node_modules/(graphql|type-graphql|graphql-scalars|@apollo)/" },
    },
    {
      name: "nobody-imports-an-app",
      comment: "What two of them need is a package.",
      severity: "error",
      from: { path: "^(packages|tests|infra)/" },
      to: { path: "^apps/" },
    },
    {
      name: "apps-do-not-import-each-other",
      comment: "The console and the API meet in packages/domain and packages/api-types.",
      severity: "error",
      from: { path: "^apps/([^/]+)/" },
      to: { path: "^apps/", pathNot: "^apps/$1/" },
    },
    {
      name: "what-is-imported-exists",
      comment: "An import that is not found is checked by no rule.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: ["/dist/", "^packages/api-types/src/generated/"] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["source", "import", "node", "default", "types"],
      mainFields: ["module", "main", "types", "typings"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".cjs", ".json"],
    },
    skipAnalysisNotInRules: true,
  },
};
