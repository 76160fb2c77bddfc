import { resolve } from "node:path";
import { z } from "zod";
import { StartProblem } from "./start-up/problem.js";

interface Setting<Schema extends z.ZodType> {
  /** What it is when it is not set, as the README says it. */
  default: string;
  description: string;
  /** Completes the sentence "NAME must be …". */
  mustBe: string;
  schema: Schema;
}

const setting = <Schema extends z.ZodType>(value: Setting<Schema>) => value;

const wholeNumber = (from: number, to: number) =>
  z.string().regex(/^\d+$/).transform(Number).pipe(z.int().min(from).max(to));

const yesOrNo = z.enum(["true", "false"]).transform((answer) => answer === "true");

const addressWith = (...protocols: string[]) =>
  z.string().refine((text) => protocols.includes(URL.canParse(text) ? new URL(text).protocol : ""));

const postgresAddress = addressWith("postgresql:", "postgres:");

/** Every setting there is; the README's table is checked against this one. */
export const settings = {
  NODE_ENV: setting({
    default: "development",
    description:
      "`production` switches the demonstration off and asks for the settings that must not be guessed",
    mustBe: "development, test or production",
    schema: z.enum(["development", "test", "production"]),
  }),
  PORT: setting({
    default: "4000",
    description: "Where it listens; 0 takes a free port",
    mustBe: "a whole number from 0 to 65535",
    schema: wholeNumber(0, 65_535),
  }),
  HOST: setting({
    default: "127.0.0.1",
    description: "The network address it listens on; `0.0.0.0` lets other machines in",
    mustBe: "the name or address of a network interface",
    schema: z.string().regex(/^[\w.:-]+$/),
  }),
  BASE_URL: setting({
    default: "http://localhost:PORT",
    description: "The address that people use; required in production",
    mustBe: "an address such as https://cchc.example.vn",
    schema: addressWith("http:", "https:").transform((text) => new URL(text).origin),
  }),
  DATABASE_URL: setting({
    default: "an embedded PostgreSQL 18",
    description: "A PostgreSQL 15 or newer to use instead: `postgresql://user:password@host:5432/database`",
    mustBe: "an address such as postgresql://user:password@host:5432/database",
    schema: postgresAddress,
  }),
  DATABASE_REPLICA_URLS: setting({
    default: "none",
    description:
      "Streaming replicas of that database for what is only read, separated by commas; what a person has just written is read where it is",
    mustBe: "a list of addresses such as postgresql://user:password@host:5432/database",
    schema: z
      .string()
      .transform((text) => text.split(",").map((url) => url.trim()))
      .pipe(z.array(postgresAddress)),
  }),
  DATA_DIR: setting({
    default: ".data",
    description: "The folder of the embedded database, uploaded files and generated secrets",
    mustBe: "a folder",
    schema: z.string().transform((path) => resolve(path)),
  }),
  AUTH_SECRET: setting({
    default: "generated into DATA_DIR",
    description: "Signs sessions: 32 characters or more; required in production",
    mustBe: "a secret of 32 characters or more",
    schema: z.string().min(32),
  }),
  DEMO: setting({
    default: "true, in production false",
    description:
      "`true` fills a new installation with the reference case and demo accounts, `false` starts empty",
    mustBe: "true or false",
    schema: yesOrNo,
  }),
  DEMO_PASSWORD: setting({
    default: "generated at the first start",
    description: "The password of the demo accounts, 10 to 128 characters; refused in production",
    mustBe: "a password of 10 to 128 characters",
    schema: z.string().min(10).max(128),
  }),
  MAX_UPLOAD_MB: setting({
    default: "50",
    description: "The largest evidence file, in megabytes",
    mustBe: "a whole number from 1 to 10000",
    schema: wholeNumber(1, 10_000),
  }),
  REQUESTS_PER_MINUTE: setting({
    default: "1200",
    description: "How many requests one address may make in a minute",
    mustBe: "a whole number from 1 to 1000000",
    schema: wholeNumber(1, 1_000_000),
  }),
  TRUST_PROXY: setting({
    default: "none",
    description:
      "Addresses of the reverse proxies to believe, separated by commas, such as `127.0.0.1,10.0.0.0/8`",
    mustBe: "a list of addresses such as 127.0.0.1,10.0.0.0/8",
    schema: z.string().regex(/^[\da-fA-F.:/, ]+$/),
  }),
  PROCESSES: setting({
    default: "1",
    description: "How many processes serve behind the port; one a processor core is the most that helps",
    mustBe: "a whole number from 1 to 64",
    schema: wholeNumber(1, 64),
  }),
  JOBS: setting({
    default: "true",
    description:
      "Whether this process also does the background work: reminders, escalation, mail; `false` leaves it to others",
    mustBe: "true or false",
    schema: yesOrNo,
  }),
  SMTP_URL: setting({
    default: "none",
    description:
      "The mail server: `smtp://user:password@host:587` or `smtps://…`; without it notices are read in the console alone",
    mustBe: "an address such as smtp://user:password@host:587",
    schema: addressWith("smtp:", "smtps:"),
  }),
  MAIL_FROM: setting({
    default: "none",
    description:
      "Whom mails come from: `cchc@example.vn` or `Sổ cái cải cách <cchc@example.vn>`; required with SMTP_URL",
    mustBe: "an e-mail address such as cchc@example.vn",
    schema: z.string().regex(/^(?:[^<>\r\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/),
  }),
  MAIL_HOUR: setting({
    default: "8",
    description: "The hour in Vietnam from which people are reminded on working days, up to 17:00",
    mustBe: "a whole number from 0 to 16",
    schema: wholeNumber(0, 16),
  }),
  LOG_LEVEL: setting({
    default: "warn",
    description: "How much is logged: `silent`, `error`, `warn`, `info` (every request) or `debug`",
    mustBe: "silent, error, warn, info or debug",
    schema: z.enum(["silent", "error", "warn", "info", "debug"]),
  }),
} as const;

type Settings = typeof settings;
type Given = { [Name in keyof Settings]?: z.output<Settings[Name]["schema"]> };

const secrets = new Set([
  "AUTH_SECRET",
  "DEMO_PASSWORD",
  "DATABASE_URL",
  "DATABASE_REPLICA_URLS",
  "SMTP_URL",
]);

export interface Config {
  isProduction: boolean;
  port: number;
  host: string;
  /** Absent where it follows from the port. */
  baseUrl?: string;
  /** Absent for the embedded PostgreSQL. */
  databaseUrl?: string;
  /** Read replicas of that database. */
  replicaUrls: readonly string[];
  dataDirectory: string;
  /** Absent where one is generated and kept. */
  authSecret?: string;
  demo: boolean;
  demoPassword?: string;
  maxUploadBytes: number;
  requestsPerMinute: number;
  trustedProxies?: string;
  /** How many processes serve behind the port. */
  processes: number;
  /** Whether this process does background work. */
  jobs: boolean;
  /** Absent where no mail is sent. */
  mail?: { smtpUrl: string; from: string };
  mailHour: number;
  logLevel: "silent" | "error" | "warn" | "info" | "debug";
}

/** Throws a `StartProblem` with a sentence for every setting that is wrong. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const problems: string[] = [];
  const given = readSettings(env, problems);
  const isProduction = given.NODE_ENV === "production";
  if (isProduction) problems.push(...productionProblems(env, given));
  if (given.DATABASE_REPLICA_URLS && !given.DATABASE_URL) {
    problems.push(
      `DATABASE_URL must be set where DATABASE_REPLICA_URLS is: ${settings.DATABASE_URL.mustBe}.`,
    );
  }
  if (given.SMTP_URL && !env.MAIL_FROM?.trim()) {
    problems.push(`MAIL_FROM must be set where SMTP_URL is: ${settings.MAIL_FROM.mustBe}.`);
  }
  if (problems.length > 0) throw new StartProblem(problems.join("\n"));
  return {
    isProduction,
    port: given.PORT ?? 4000,
    host: given.HOST ?? "127.0.0.1",
    ...(given.BASE_URL && { baseUrl: given.BASE_URL }),
    ...(given.DATABASE_URL && { databaseUrl: given.DATABASE_URL }),
    replicaUrls: given.DATABASE_REPLICA_URLS ?? [],
    dataDirectory: given.DATA_DIR ?? resolve(".data"),
    ...(given.AUTH_SECRET && { authSecret: given.AUTH_SECRET }),
    demo: given.DEMO ?? !isProduction,
    ...(given.DEMO_PASSWORD && { demoPassword: given.DEMO_PASSWORD }),
    maxUploadBytes: (given.MAX_UPLOAD_MB ?? 50) * 1024 * 1024,
    requestsPerMinute: given.REQUESTS_PER_MINUTE ?? 1200,
    ...(given.TRUST_PROXY && { trustedProxies: given.TRUST_PROXY }),
    processes: given.PROCESSES ?? 1,
    jobs: given.JOBS ?? true,
    ...(given.SMTP_URL && given.MAIL_FROM && { mail: { smtpUrl: given.SMTP_URL, from: given.MAIL_FROM } }),
    mailHour: given.MAIL_HOUR ?? 8,
    logLevel: given.LOG_LEVEL ?? "warn",
  };
}

/** A setting that is there but empty counts as not set. */
function readSettings(env: NodeJS.ProcessEnv, problems: string[]): Given {
  const given: Record<string, unknown> = {};
  for (const [name, { schema, mustBe }] of Object.entries(settings)) {
    const text = env[name]?.trim();
    if (!text) continue;
    const read = schema.safeParse(text);
    if (read.success) given[name] = read.data;
    else problems.push(`${name} must be ${mustBe}${secrets.has(name) ? "" : `, not "${text}"`}.`);
  }
  return given as Given;
}

function productionProblems(env: NodeJS.ProcessEnv, given: Given): string[] {
  const missing = (["AUTH_SECRET", "BASE_URL"] as const)
    .filter((name) => !env[name]?.trim())
    .map((name) => `${name} must be set in production: ${settings[name].mustBe}.`);
  const refused = [
    ...(given.DEMO ? ["DEMO must not be true in production."] : []),
    ...(env.DEMO_PASSWORD?.trim() ? ["DEMO_PASSWORD must not be set in production."] : []),
  ];
  return [...missing, ...refused];
}
