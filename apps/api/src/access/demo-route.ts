import type { Role } from "@reform-ledger/domain";
import type { FastifyInstance } from "fastify";

export interface DemoRouteOptions {
  enabled: boolean;
  accounts: readonly { email: string; role: Role }[];
}

/** Tells the sign-in page which demonstration accounts there are; never a password. */
export async function demoRoute(
  app: FastifyInstance,
  { enabled, accounts }: DemoRouteOptions,
): Promise<void> {
  app.get("/api/demo", async () => ({
    enabled,
    accounts: enabled ? accounts.map(({ email, role }) => ({ email, role })) : [],
  }));
}
