import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readConfig, settings } from "./config.js";

const production = {
  NODE_ENV: "production",
  AUTH_SECRET: "s".repeat(32),
  BASE_URL: "https://cchc.example.vn",
};

describe("the configuration", () => {
  it("needs no setting at all to start a demonstration", () => {
    expect(readConfig({})).toEqual({
      isProduction: false,
      port: 4000,
      host: "127.0.0.1",
      replicaUrls: [],
      dataDirectory: resolve(".data"),
      demo: true,
      maxUploadBytes: 50 * 1024 * 1024,
      requestsPerMinute: 1200,
      processes: 1,
      jobs: true,
      mailHour: 8,
      logLevel: "warn",
    });
  });

  it("takes an empty setting for one that is not set", () => {
    expect(readConfig({ PORT: "", DATABASE_URL: " " })).toEqual(readConfig({}));
  });

  it("keeps only the origin of the address", () => {
    expect(readConfig({ BASE_URL: "https://cchc.example.vn/so-cai/" }).baseUrl).toBe(
      "https://cchc.example.vn",
    );
  });

  it.each([
    [{ PORT: "abc" }, 'PORT must be a whole number from 0 to 65535, not "abc".'],
    [{ PORT: "70000" }, 'PORT must be a whole number from 0 to 65535, not "70000".'],
    [{ PORT: "4e3" }, 'PORT must be a whole number from 0 to 65535, not "4e3".'],
    [{ DEMO: "yes" }, 'DEMO must be true or false, not "yes".'],
    [{ BASE_URL: "cchc" }, 'BASE_URL must be an address such as https://cchc.example.vn, not "cchc".'],
    [
      { DATABASE_URL: "mysql://root:hunter2@db" },
      "DATABASE_URL must be an address such as postgresql://user:password@host:5432/database.",
    ],
    [{ AUTH_SECRET: "short" }, "AUTH_SECRET must be a secret of 32 characters or more."],
    [{ LOG_LEVEL: "loud" }, 'LOG_LEVEL must be silent, error, warn, info or debug, not "loud".'],
    [{ PROCESSES: "0" }, 'PROCESSES must be a whole number from 1 to 64, not "0".'],
    [
      {
        DATABASE_URL: "postgresql://a:hunter2@one/ledger",
        DATABASE_REPLICA_URLS: "postgresql://a:hunter2@two/ledger,http://x",
      },
      "DATABASE_REPLICA_URLS must be a list of addresses such as postgresql://user:password@host:5432/database.",
    ],
    [
      { DATABASE_REPLICA_URLS: "postgresql://two/ledger" },
      "DATABASE_URL must be set where DATABASE_REPLICA_URLS is: an address such as postgresql://user:password@host:5432/database.",
    ],
    [{ MAIL_HOUR: "17" }, 'MAIL_HOUR must be a whole number from 0 to 16, not "17".'],
    [
      { SMTP_URL: "mail://cchc:hunter2@host" },
      "SMTP_URL must be an address such as smtp://user:password@host:587.",
    ],
    [
      { SMTP_URL: "smtp://host" },
      "MAIL_FROM must be set where SMTP_URL is: an e-mail address such as cchc@example.vn.",
    ],
    [{ MAIL_FROM: "cchc" }, 'MAIL_FROM must be an e-mail address such as cchc@example.vn, not "cchc".'],
    [{ NODE_ENV: "prod" }, 'NODE_ENV must be development, test or production, not "prod".'],
  ])("refuses %j", (env, sentence) => {
    expect(() => readConfig(env)).toThrow(sentence);
  });

  it("knows the mail server and whom mails come from", () => {
    const from = "Sổ cái cải cách <cchc@example.vn>";
    expect(readConfig({ SMTP_URL: "smtp://localhost:2525", MAIL_FROM: from, MAIL_HOUR: "7" })).toMatchObject({
      mail: { smtpUrl: "smtp://localhost:2525", from },
      mailHour: 7,
    });
  });

  it("knows the replicas", () => {
    const urls = ["postgresql://two/ledger", "postgresql://three/ledger"];
    const env = { DATABASE_URL: "postgresql://one/ledger", DATABASE_REPLICA_URLS: urls.join(", ") };
    expect(readConfig(env).replicaUrls).toEqual(urls);
  });

  it("names everything that is wrong at once", () => {
    expect(() => readConfig({ PORT: "x", DEMO: "y" })).toThrow(/^PORT must .*\nDEMO must .*$/);
  });

  it("asks in production for what must not be guessed", () => {
    expect(() => readConfig({ NODE_ENV: "production" })).toThrow(
      /^AUTH_SECRET must be set .*\nBASE_URL must be set /,
    );
    expect(readConfig(production)).toMatchObject({ isProduction: true, demo: false });
  });

  it.each([{ DEMO: "true" }, { DEMO_PASSWORD: "long enough to pass" }])("refuses %j in production", (env) => {
    expect(() => readConfig({ ...production, ...env })).toThrow(/must not be .* in production\.$/);
  });
});

describe("the README", () => {
  const readme = readFileSync(new URL("../../../README.md", import.meta.url), "utf8");

  it.each(Object.entries(settings))(
    "tells of %s what the program does",
    (name, { default: otherwise, description }) => {
      expect(readme).toContain(`| \`${name}\` | ${otherwise} | ${description} |`);
    },
  );
});
