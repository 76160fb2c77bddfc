import type { MigrationInterface, QueryRunner } from "typeorm";

/** The tables of the sign-in library, as its own generator writes them, with person ids as uuid. */
export class Accounts1795430000003 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table auth_session (
        "id" text primary key,
        "expiresAt" timestamptz not null,
        "token" text not null unique,
        "createdAt" timestamptz not null default current_timestamp,
        "updatedAt" timestamptz not null,
        "ipAddress" text,
        "userAgent" text,
        "userId" uuid not null references person (id) on delete cascade
      )`);
    await queryRunner.query(`
      create table auth_account (
        "id" text primary key,
        "accountId" text not null,
        "providerId" text not null,
        "userId" uuid not null references person (id) on delete cascade,
        "accessToken" text,
        "refreshToken" text,
        "idToken" text,
        "accessTokenExpiresAt" timestamptz,
        "refreshTokenExpiresAt" timestamptz,
        "scope" text,
        "password" text,
        "createdAt" timestamptz not null default current_timestamp,
        "updatedAt" timestamptz not null
      )`);
    await queryRunner.query(`
      create table auth_verification (
        "id" text primary key,
        "identifier" text not null,
        "value" text not null,
        "expiresAt" timestamptz not null,
        "createdAt" timestamptz not null default current_timestamp,
        "updatedAt" timestamptz not null default current_timestamp
      )`);
    await queryRunner.query(`
      create table api_key (
        "id" text primary key,
        "configId" text not null,
        "name" text,
        "start" text,
        "referenceId" text not null,
        "prefix" text,
        "key" text not null,
        "refillInterval" integer,
        "refillAmount" integer,
        "lastRefillAt" timestamptz,
        "enabled" boolean,
        "rateLimitEnabled" boolean,
        "rateLimitTimeWindow" integer,
        "rateLimitMax" integer,
        "requestCount" integer,
        "remaining" integer,
        "lastRequest" timestamptz,
        "expiresAt" timestamptz,
        "createdAt" timestamptz not null,
        "updatedAt" timestamptz not null,
        "permissions" text,
        "metadata" text
      )`);
    await queryRunner.query(`create index "auth_session_userId_idx" on auth_session ("userId")`);
    await queryRunner.query(`create index "auth_account_userId_idx" on auth_account ("userId")`);
    await queryRunner.query(
      `create index "auth_verification_identifier_idx" on auth_verification ("identifier")`,
    );
    await queryRunner.query(`create index "api_key_configId_idx" on api_key ("configId")`);
    await queryRunner.query(`create index "api_key_referenceId_idx" on api_key ("referenceId")`);
    await queryRunner.query(`create unique index "api_key_key_idx" on api_key ("key")`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table api_key, auth_verification, auth_account, auth_session`);
  }
}
