import { apiKey } from "@better-auth/api-key";
import { betterAuth } from "better-auth";
import type { Pool } from "pg";

export interface AuthSettings {
  baseUrl: string;
  secret: string;
  trustedOrigins: string[];
  secureCookies: boolean;
}

const hour = 60 * 60;

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
        enableMetadata: true,
        requireName: true,
        defaultPrefix: "rl_",
        rateLimit: { enabled: true, timeWindow: 60_000, maxRequests: 600 },
        schema: { apikey: { modelName: "api_key" } },
      }),
    ],
  });
}

export type Auth = ReturnType<typeof createAuth>;
