import { apiKey } from "@better-auth/api-key";
import { betterAuth } from "better-auth";
import type { Pool } from "pg";
import { keyLimit } from "../keys/key-secret.js";

export interface AuthSettings {
  baseUrl: string;
  secret: string;
  trustedOrigins: string[];
  secureCookies: boolean;
}

const hour = 60 * 60;

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
    },
    user: {
      modelName: "person",
      fields: { emailVerified: "email_verified", createdAt: "created_at", updatedAt: "updated_at" },
      additionalFields: {
        constructed: { type: "boolean", required: false, defaultValue: false, input: false },
      },
    },
    session: { modelName: "auth_session", expiresIn: 12 * hour, updateAge: hour },
    account: { modelName: "auth_account" },
    verification: { modelName: "auth_verification" },
    advanced: {
      database: { generateId: () => crypto.randomUUID() },
      useSecureCookies: settings.secureCookies,
      cookiePrefix: "reform-ledger",
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
