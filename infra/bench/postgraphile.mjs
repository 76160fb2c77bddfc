// PostGraphile 5 on the product's tables, tuned as its documentation says.
import { createServer } from "node:http";
import { postgraphile } from "postgraphile";
import { makePgService } from "postgraphile/adaptors/pg";
import { grafserv } from "postgraphile/grafserv/node";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";
import { schemaPlugins } from "./postgraphile-schema.mjs";
import { connectionOptions } from "./shared-schema.mjs";

const { DATABASE_URL, PORT, POOL_SIZE } = process.env;

const service = postgraphile({
  extends: [PostGraphileAmberPreset],
  plugins: schemaPlugins,
  schema: { defaultBehavior: "+list +connection" },
  grafserv: { graphiql: false, websockets: false, watch: false, outputDataAsString: true },
  grafast: { explain: false },
  pgServices: [
    makePgService({
      connectionString: DATABASE_URL,
      schemas: ["public", "bench"],
      poolConfig: { max: Number(POOL_SIZE), options: connectionOptions },
      pubsub: false,
    }),
  ],
});

const server = createServer();
server.keepAliveTimeout = 72_000;
server.on("error", (error) => {
  throw error;
});
await service.createServ(grafserv).addTo(server);
server.listen(Number(PORT), "127.0.0.1");
