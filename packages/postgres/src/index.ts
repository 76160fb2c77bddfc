export { cloneDatabase, createDatabase, dropDatabase } from "./databases.js";
export { PostgresProblem } from "./problem.js";
export { type Postgres, type PostgresOptions, startPostgres } from "./start-postgres.js";
