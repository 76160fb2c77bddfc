import { describe, expect, it } from "vitest";
import { locksOver } from "../evidence/upload-locks.js";
import { consumeOver } from "../http/shared-limits.js";
import { Commons, type Member } from "./commons.js";
import { Counts } from "./counts.js";
import { Shared } from "./shared.js";

/** Two processes and what they share, with the line between them as fast as a call. */
function together() {
  const commons = new Commons();
  let lastId = 0;
  const join = () => {
    lastId += 1;
    const shared = new Shared((message) => queueMicrotask(() => commons.hear(member, message)));
    const member: Member = { id: lastId, send: (message) => queueMicrotask(() => shared.hear(message)) };
    return { shared, leave: () => commons.leave(member) };
  };
  return [join(), join()] as const;
}

describe("counts in a window", () => {
  it("begin anew when the window has ended", () => {
    const counts = new Counts();
    expect(counts.add("a", 60_000, 0)).toEqual({ current: 1, endsInMs: 60_000 });
    expect(counts.add("a", 60_000, 59_999)).toEqual({ current: 2, endsInMs: 1 });
    expect(counts.add("b", 60_000, 59_999)).toEqual({ current: 1, endsInMs: 60_000 });
    expect(counts.add("a", 60_000, 60_000)).toEqual({ current: 1, endsInMs: 60_000 });
  });

  it("are kept for so many keys at most", () => {
    const counts = new Counts();
    for (let each = 0; each < 20_001; each += 1) counts.add(`${each}`, 60_000, 0);
    expect(counts.add("0", 60_000, 0).current).toBe(1);
    expect(counts.add("20000", 60_000, 0).current).toBe(2);
  });
});

describe("processes behind one port", () => {
  it("count together", async () => {
    const [one, other] = together();
    const answers = await Promise.all(
      [one, other, one, one, other].map(({ shared }) => shared.count("127.0.0.1", 60_000)),
    );
    expect(answers.map(({ current }) => current).sort()).toEqual([1, 2, 3, 4, 5]);
  });

  it("let somebody try to sign in as often as one process would", async () => {
    const [one, other] = together();
    const [here, there] = [consumeOver(one.shared), consumeOver(other.shared)];
    const rule = { window: 60, max: 2 };
    expect(await here.consume("a", rule)).toEqual({ allowed: true, retryAfter: null });
    expect(await there.consume("a", rule)).toEqual({ allowed: true, retryAfter: null });
    expect(await here.consume("a", rule)).toEqual({ allowed: false, retryAfter: 60 });
  });

  it("write to an upload one at a time; who holds it is asked to let go", async () => {
    const [one, other] = together();
    const held = locksOver(one.shared).newLock("u");
    const wanted = locksOver(other.shared).newLock("u");
    const { signal } = new AbortController();
    const events: string[] = [];
    await held.lock(signal, async () => {
      events.push("asked to let go");
      await held.unlock();
    });
    await wanted.lock(signal, () => undefined);
    events.push("taken");
    expect(events).toEqual(["asked to let go", "taken"]);
    await wanted.unlock();
    await held.lock(signal, () => undefined);
  });

  it("do not wait for an upload any longer when the request has gone", async () => {
    const [one, other] = together();
    await locksOver(one.shared)
      .newLock("u")
      .lock(new AbortController().signal, () => undefined);
    const gone = locksOver(other.shared)
      .newLock("u")
      .lock(AbortSignal.abort(), () => undefined);
    await expect(gone).rejects.toMatchObject({ status_code: 500 });
  });

  it("get back what a process held that has died", async () => {
    const [one, other] = together();
    expect(await one.shared.take("u", () => undefined)).toBe(true);
    expect(await other.shared.take("u", () => undefined)).toBe(false);
    one.leave();
    expect(await other.shared.take("u", () => undefined)).toBe(true);
  });
});
