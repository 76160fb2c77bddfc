// The limit: bare node:http and pg with prepared statements, knowing each answer beforehand.
import { createServer } from "node:http";
import pg from "pg";
import { answersByPostgres } from "./limit-json.mjs";
import { answersByNode } from "./limit-rows.mjs";
import { connectionOptions } from "./shared-schema.mjs";

pg.types.setTypeParser(pg.types.builtins.DATE, (day) => day);

const { DATABASE_URL, PORT, POOL_SIZE, ASSEMBLED_IN } = process.env;
const pool = new pg.Pool({
  connectionString: DATABASE_URL,
  max: Number(POOL_SIZE),
  options: connectionOptions,
});
const answers = ASSEMBLED_IN === "postgres" ? answersByPostgres(pool) : answersByNode(pool);

const server = createServer((request, response) => {
  const parts = [];
  request.on("data", (part) => parts.push(part));
  request.on("end", async () => {
    try {
      const body = Buffer.from(
        await answers[request.url.slice(1)](JSON.parse(Buffer.concat(parts).toString())),
      );
      response.writeHead(200, {
        "content-type": "application/json; charset=utf-8",
        "content-length": body.length,
      });
      response.end(body);
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
});
server.keepAliveTimeout = 72_000;
server.listen(Number(PORT), "127.0.0.1");
