import { startLimit, startOurs, startPostgraphile } from "./servers.mjs";

export const peers = (databaseUrl) => [
  { name: "ours", databaseUrl, start: (url) => startOurs(url) },
  { name: "postgraphile", databaseUrl, start: startPostgraphile },
  { name: "limit-postgres", databaseUrl, start: (url) => startLimit(url, "postgres") },
  { name: "limit-node", databaseUrl, start: (url) => startLimit(url, "node") },
];

/** The product alone on a tenth of the country and on all of it. */
export const sizes = (tenthUrl, nationalUrl) => [
  { name: "tenth", databaseUrl: tenthUrl, start: (url) => startOurs(url) },
  { name: "national", databaseUrl: nationalUrl, start: (url) => startOurs(url) },
];

/** The product alone, in one process and in two behind one port. */
export const processCounts = (databaseUrl) =>
  [1, 2].map((processes) => ({
    name: processes === 1 ? "one process" : `${processes} processes`,
    databaseUrl,
    start: (url) => startOurs(url, { processes }),
  }));
