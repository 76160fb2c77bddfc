import fastify from "fastify";
import { describe, expect, it } from "vitest";
import { type DemoRouteOptions, demoRoute } from "./demo-route.js";

async function demonstration(options: DemoRouteOptions) {
  const app = fastify();
  await app.register(demoRoute, options);
  return (await app.inject("/api/demo")).json();
}

describe("what the sign-in page is told", () => {
  const account = { email: "head@demo.example", role: "UNIT_HEAD" as const, password: "secret" };

  it("is the accounts of a demonstration, without anything else about them", async () => {
    expect(await demonstration({ enabled: true, accounts: [account] })).toEqual({
      enabled: true,
      accounts: [{ email: "head@demo.example", role: "UNIT_HEAD" }],
    });
  });

  it("is nothing where there is no demonstration", async () => {
    expect(await demonstration({ enabled: false, accounts: [account] })).toEqual({
      enabled: false,
      accounts: [],
    });
  });
});
