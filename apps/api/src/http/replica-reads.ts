import type { ApolloServerPlugin } from "@apollo/server";
import type { Actor } from "@reform-ledger/domain";
import { OperationTypeNode } from "graphql";
import type { Context } from "../context.js";
import { isLogPlace, type Replicas } from "../database/replicas.js";

const cookieName = "ledger-written";
const seconds = 60 * 60;

export interface ReplicaReadsOptions {
  replicas: Replicas;
  isSecure: boolean;
}

/**
 * Queries read from a replica, everything else from the primary. An answer to a mutation carries, as a cookie,
 * how far the primary's log went; the person's later queries read from a replica that has come as far.
 */
export function replicaReads({ replicas, isSecure }: ReplicaReadsOptions): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async ({ request }) => ({
      didResolveOperation: async ({ operation, contextValue: { actor, reader } }) => {
        if (operation?.operation !== OperationTypeNode.QUERY || !keepsCookies(actor)) return;
        reader.readFrom(await replicas.reaching(placeIn(request.http?.headers.get("cookie"))));
      },
      willSendResponse: async ({ operation, response }) => {
        if (operation?.operation !== OperationTypeNode.MUTATION) return;
        const attributes = `Path=/graphql; Max-Age=${seconds}; HttpOnly; SameSite=Lax${isSecure ? "; Secure" : ""}`;
        response.http.headers.set("set-cookie", `${cookieName}=${await replicas.place()}; ${attributes}`);
      },
    }),
  };
}

/** A program with a key need not keep cookies; one that may write could then miss what it wrote. */
function keepsCookies(actor: Actor | null): boolean {
  return !actor?.scopes || actor.scopes.every((scope) => scope.endsWith(".read"));
}

function placeIn(cookies: string | undefined): string | undefined {
  const [, place] = new RegExp(`(?:^|; *)${cookieName}=([^;]*)`).exec(cookies ?? "") ?? [];
  return place && isLogPlace(place) ? place : undefined;
}
