import type { Actor } from "@reform-ledger/domain";
import { describe, expect, it } from "vitest";
import { KnownActors } from "./known-actors.js";

const at = (time: string) => new Date(`2023-06-01T${time}Z`);
const later = at("09:00:00").getTime();
const actor = (personId: string): Actor => ({ personId, keyId: null, memberships: [], scopes: null });

const told = (most?: number) => {
  const known = new KnownActors(most);
  known.beTold(true);
  return known;
};

const keep = (known: KnownActors, cookie: string, personId = "a", until = later) =>
  known.keep(known.startReading(), cookie, actor(personId), at("08:00:00"), until);

describe("those who are known", () => {
  it("are known by their whole cookie, for a minute", () => {
    const known = told();
    keep(known, "token.signature");
    expect(known.find("token.signature", at("08:00:59"))).toEqual(actor("a"));
    expect(known.find("token.another", at("08:00:59"))).toBeNull();
    expect(known.find("token.signature", at("08:01:00"))).toBeNull();
    expect(known.size).toBe(0);
  });

  it("are known no longer than what was read holds", () => {
    const known = told();
    keep(known, "ends soon", "a", at("08:00:10").getTime());
    expect(known.find("ends soon", at("08:00:09"))).not.toBeNull();
    expect(known.find("ends soon", at("08:00:10"))).toBeNull();
    keep(known, "has ended", "a", at("08:00:00").getTime());
    expect(known.size).toBe(0);
  });

  it("are forgotten with all their cookies, and nobody else is", () => {
    const known = told();
    keep(known, "a's computer");
    keep(known, "a's phone");
    keep(known, "b", "b");
    known.forget("a");
    expect(known.find("a's computer", at("08:00:01"))).toBeNull();
    expect(known.find("a's phone", at("08:00:01"))).toBeNull();
    expect(known.find("b", at("08:00:01"))).toEqual(actor("b"));
    known.forgetAll();
    expect(known.size).toBe(0);
  });

  it("are not kept when something changed while they were read", () => {
    const known = told();
    const reading = known.startReading();
    known.forget("somebody");
    known.keep(reading, "a", actor("a"), at("08:00:00"), later);
    expect(known.size).toBe(0);
  });

  it("are nobody where changes are not told", () => {
    const known = told();
    keep(known, "a");
    known.beTold(false);
    expect(known.find("a", at("08:00:01"))).toBeNull();
    keep(known, "a");
    expect(known.size).toBe(0);
  });

  it("are so many at most; who was asked for longest ago goes first", () => {
    const known = told(2);
    keep(known, "first");
    keep(known, "second");
    known.find("first", at("08:00:01"));
    keep(known, "third");
    expect(known.size).toBe(2);
    expect(known.find("second", at("08:00:01"))).toBeNull();
    expect(known.find("first", at("08:00:01"))).not.toBeNull();
  });
});
