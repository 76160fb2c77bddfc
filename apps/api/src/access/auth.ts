import { apiKey } from "@better-auth/api-key";
import { betterAuth } from "better-auth";
import type { Pool } from "pg";
import { consumeOver } from "../http/shared-limits.js";
import { keyLimit } from "../keys/key-secret.js";
import type { Shared } from "../processes/shared.js";

export interface AuthSettings {
  baseUrl: string;
  secret: string;
  trustedOrigins: string[];
  secureCookies: boolean;
  /** Counts for all the processes behind one port; absent where there is one process. */
  shared?: Shared | undefined;
}

const hour = 60 * 60;

export const cookiePrefix = "reform-ledger";

/** In seconds: how long a session lasts unused, and how old it is when its use prolongs it. */
export const sessionTimes = { expiresIn: 12 * hour, updateAge: hour } as const;

/** People, e-mail addresses and keys change through the ledger's own API, which asks, audits and scopes. */
const disabledPaths = [
  "/sign-up/email",
  "/sign-in/social",
  "/link-social",
  "/unlink-account",
  "/update-user",
  "/delete-user",
  "/delete-user/callback",
  "/change-email",
  "/request-password-reset",
  "/reset-password",
  "/send-verification-email",
  "/verify-email",
  "/api-key/create",
  "/api-key/update",
  "/api-key/delete",
  "/api-key/get",
  "/api-key/list",
];

/** Sign-in, sessions and API keys; its users are the people of the ledger. Nobody can sign up by themselves. */
export function createAuth(pool: Pool, settings: AuthSettings) {
  return betterAuth({
    appName: "Reform Ledger",
    baseURL: settings.baseUrl,
    basePath: "/api/auth",
    secret: settings.secret,
    trustedOrigins: settings.trustedOrigins,
    database: pool,
    telemetry: { enabled: false },
    disabledPaths,
    logger: { level: "error" },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 10, maxPasswordLength: 128 },
    rateLimit: {
      enabled: true,
      window: 60,
      max: 300,
      customRules: { "/sign-in/email": { window: 60, max: 30 } },
      ...(settings.shared && { customStorage: consumeOver(settings.shared) }),
    },
    user: {
      modelName: "person",
      fields: { emailVerified: "email_verified", createdAt: "created_at", updatedAt: "updated_at" },
      additionalFields: {
        constructed: { type: "boolean", required: false, defaultValue: false, input: false },
      },
    },
    session: { modelName: "auth_session", ...sessionTimes },
    account: { modelName: "auth_account" },
    verification: { modelName: "auth_verification" },
    advanced: {
      database: { generateId: () => crypto.randomUUID() },
      useSecureCookies: settings.secureCookies,
      cookiePrefix,
    },
    plugins: [
      apiKey({
        rateLimit: { enabled: true, timeWindow: keyLimit.windowMs, maxRequests: keyLimit.requests },
        schema: { apikey: { modelName: "api_key" } },
      }),
    ],
  });
}

export type Auth = ReturnType<typeof createAuth>;
