import { createHash } from "node:crypto";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { graphiqlPolicy } from "./protection.js";

interface Page {
  html: string;
  script: string;
}

const firstQuery = `{
  assessments(filter: { unit: { code: { eq: "nguyen-binh" } }, year: { eq: 2022 } }, first: 1) {
    nodes {
      total { points max percent }
      areas { criterion { code name } points max lost grade }
    }
  }
}
`;

let page: Promise<Page> | undefined;

export function asksForGraphiql({ method, headers, query }: FastifyRequest): boolean {
  const hasQuery = typeof query === "object" && query !== null && "query" in query;
  return method === "GET" && !hasQuery && (headers.accept?.includes("text/html") ?? false);
}

/** GraphiQL, all of it from this server and under the same policy as the console's. */
export async function sendGraphiql(reply: FastifyReply): Promise<FastifyReply> {
  const { html } = await preparedPage();
  reply.headers(graphiqlPolicy());
  return reply.type("text/html; charset=utf-8").header("cache-control", "no-cache").send(html);
}

export function serveGraphiqlScript(app: FastifyInstance): void {
  app.get("/graphql/graphiql-:hash.js", async (_request, reply) => {
    const { script } = await preparedPage();
    return reply
      .type("text/javascript; charset=utf-8")
      .header("cache-control", "public, max-age=31536000, immutable")
      .send(script);
  });
}

/** Its nine megabytes are loaded when somebody first asks for them. */
function preparedPage(): Promise<Page> {
  page ??= preparePage();
  return page;
}

/** The package writes its script into the page; apart from it, no script has to be allowed there. */
async function preparePage(): Promise<Page> {
  const { renderGraphiQL } = await import("@graphql-yoga/render-graphiql");
  const whole = renderGraphiQL({
    title: "GraphiQL · Reform Ledger",
    endpoint: "/graphql",
    credentials: "same-origin",
    defaultQuery: firstQuery,
  }).trim();
  const opening = "<script>";
  const [start, end] = [whole.indexOf(opening), whole.lastIndexOf("</script>")];
  const script = whole.slice(start + opening.length, end);
  const hash = createHash("sha256").update(script).digest("hex").slice(0, 12);
  const html = `${whole.slice(0, start)}<script src="/graphql/graphiql-${hash}.js">${whole.slice(end)}`;
  return { html, script };
}
