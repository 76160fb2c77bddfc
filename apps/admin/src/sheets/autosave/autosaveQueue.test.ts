import { beforeEach, describe, expect, it } from "vitest";
import type { Draft, Theirs } from "../sheetModel";
import { AutosaveQueue, type Pending, type SendAnswer, type Sent } from "./autosaveQueue";

const before = { state: "NOT_SCORED", points: null, inputs: null, deviation: "", note: "" } as const;

const draftOf = (points: string, version = 1): Draft => ({
  stage: "SELF",
  entry: { ...before, state: "SCORED", points },
  typed: null,
  base: { version, entry: before },
});

/** A queue with a clock that the test turns and an API that answers when the test says so. */
class Bench {
  time = 0;
  kept = new Map<string, Draft | null>();
  shown = new Map<string, Pending | null>();
  savedVersions = new Map<string, number>();
  requests: { batch: readonly Sent[]; answer: (answer: SendAnswer) => Promise<void> }[] = [];
  storeWorks = true;
  #timers: { at: number; work: () => void }[] = [];

  readonly queue = new AutosaveQueue({
    now: () => this.time,
    later: (work, ms) => {
      const timer = { at: this.time + ms, work };
      this.#timers.push(timer);
      return () => {
        this.#timers = this.#timers.filter((other) => other !== timer);
      };
    },
    send: (batch) =>
      new Promise((resolve) => {
        const answer = async (given: SendAnswer) => {
          resolve(given);
          await settled();
        };
        this.requests.push({ batch, answer });
      }),
    isReady: (_id, draft) => draft.typed === null,
    changed: (id, pending) => this.shown.set(id, pending),
    saved: (id, _draft, version) => this.savedVersions.set(id, version),
    keep: (id, draft) => {
      if (this.storeWorks) this.kept.set(id, draft);
      return this.storeWorks;
    },
  });

  async pass(ms: number): Promise<void> {
    this.time += ms;
    const due = this.#timers.filter(({ at }) => at <= this.time);
    this.#timers = this.#timers.filter(({ at }) => at > this.time);
    for (const { work } of due) work();
    await settled();
  }

  request(index: number) {
    const request = this.requests[index];
    if (!request) throw new Error(`No request ${index}`);
    return request;
  }

  statusOf = (id: string) => this.shown.get(id)?.status ?? null;
}

/** Lets promises that are resolved already do their work. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
}

const saved = (...versions: [string, number][]): SendAnswer => ({
  kind: "saved",
  versions: new Map(versions),
});
const offline: SendAnswer = { kind: "offline", message: "Mất kết nối" };
const conflict = (...rows: [string, Theirs][]): SendAnswer => ({
  kind: "conflict",
  message: "Dữ liệu đã được người khác thay đổi.",
  byRow: new Map(rows),
});
const theirs: Theirs = {
  version: 7,
  entry: { ...before, state: "SCORED", points: "0.75" },
  by: "Nguyễn Văn A",
  at: "2026-03-01T03:31:00Z",
};

let bench: Bench;
beforeEach(() => {
  bench = new Bench();
});

describe("the autosave queue", () => {
  it("waits until nothing more is typed, then sends the last value with the version that was seen", async () => {
    bench.queue.edit("a", draftOf("1"), 600);
    await bench.pass(500);
    bench.queue.edit("a", draftOf("1.5"), 600);
    await bench.pass(500);
    expect(bench.requests).toHaveLength(0);
    await bench.pass(100);
    expect(bench.request(0).batch).toEqual([{ id: "a", draft: draftOf("1.5") }]);
    expect(bench.statusOf("a")).toBe("sending");
    await bench.request(0).answer(saved(["a", 2]));
    expect(bench.savedVersions.get("a")).toBe(2);
    expect(bench.queue.pendingOf("a")).toBeNull();
    expect(bench.kept.get("a")).toBeNull();
  });

  it("sends rows that are due together in one request", async () => {
    for (const id of ["a", "b", "c"]) bench.queue.edit(id, draftOf("1"), 600);
    await bench.pass(600);
    expect(bench.request(0).batch.map(({ id }) => id)).toEqual(["a", "b", "c"]);
  });

  it("sends what is typed during a request afterwards, on the version that the answer brought", async () => {
    bench.queue.edit("a", draftOf("1"), 0);
    await bench.pass(0);
    bench.queue.edit("a", draftOf("2"), 600);
    await bench.request(0).answer(saved(["a", 5]));
    expect(bench.statusOf("a")).toBe("waiting");
    await bench.pass(600);
    expect(bench.request(1).batch[0]?.draft).toMatchObject({
      entry: { points: "2" },
      base: { version: 5, entry: { points: "1" } },
    });
  });

  it("keeps every draft before it is sent, and says when the browser would not keep it", () => {
    bench.queue.edit("a", draftOf("1"), 600);
    expect(bench.kept.get("a")).toEqual(draftOf("1"));
    expect(bench.queue.holdsUnkept).toBe(false);
    bench.storeWorks = false;
    bench.queue.edit("b", draftOf("1"), 600);
    expect(bench.queue.holdsUnkept).toBe(true);
  });

  it("does not send what cannot be read yet, and keeps it", async () => {
    bench.queue.edit("a", { ...draftOf("1"), typed: "1.234" }, 0);
    await bench.pass(10_000);
    expect(bench.requests).toHaveLength(0);
    expect(bench.statusOf("a")).toBe("held");
    expect(bench.kept.get("a")?.typed).toBe("1.234");
  });

  it("tries again ever later while the network is away, and loses nothing", async () => {
    bench.queue.edit("a", draftOf("1"), 0);
    await bench.pass(0);
    await bench.request(0).answer(offline);
    expect(bench.statusOf("a")).toBe("offline");
    await bench.pass(1_999);
    expect(bench.requests).toHaveLength(1);
    await bench.pass(1);
    await bench.request(1).answer(offline);
    await bench.pass(3_999);
    expect(bench.requests).toHaveLength(2);
    await bench.pass(1);
    await bench.request(2).answer(saved(["a", 2]));
    expect(bench.queue.pendingOf("a")).toBeNull();
  });

  it("tries at once when the network is back", async () => {
    bench.queue.edit("a", draftOf("1"), 0);
    await bench.pass(0);
    await bench.request(0).answer(offline);
    bench.queue.retry();
    await bench.pass(0);
    expect(bench.requests).toHaveLength(2);
  });

  it("takes a conflict with its own lost answer for a success", async () => {
    bench.queue.edit("a", draftOf("0.75"), 0);
    await bench.pass(0);
    await bench.request(0).answer(conflict(["a", theirs]));
    expect(bench.queue.pendingOf("a")).toBeNull();
    expect(bench.savedVersions.get("a")).toBe(7);
  });

  it("goes on by itself when another member of the record changed", async () => {
    bench.queue.edit("a", draftOf("1"), 0);
    await bench.pass(0);
    const elsewhere = { ...theirs, entry: before };
    await bench.request(0).answer(conflict(["a", elsewhere]));
    await bench.pass(0);
    expect(bench.request(1).batch[0]?.draft.base.version).toBe(7);
  });

  it("shows another's value and sends the other rows of the request", async () => {
    bench.queue.edit("a", draftOf("1"), 0);
    bench.queue.edit("b", draftOf("2"), 0);
    await bench.pass(0);
    await bench.request(0).answer(conflict(["a", theirs]));
    expect(bench.shown.get("a")).toMatchObject({ status: "conflict", theirs, draft: draftOf("1") });
    await bench.pass(0);
    expect(bench.request(1).batch.map(({ id }) => id)).toEqual(["b"]);
  });

  it("holds several conflicts side by side until each is decided", async () => {
    for (const id of ["a", "b"]) bench.queue.edit(id, draftOf("1"), 0);
    await bench.pass(0);
    await bench.request(0).answer(conflict(["a", theirs], ["b", theirs]));
    expect([bench.statusOf("a"), bench.statusOf("b")]).toEqual(["conflict", "conflict"]);
    bench.queue.keepMine("b");
    await bench.pass(0);
    expect(bench.request(1).batch).toEqual([
      { id: "b", draft: { ...draftOf("1"), base: { version: 7, entry: theirs.entry } } },
    ]);
    bench.queue.drop("a");
    expect(bench.kept.get("a")).toBeNull();
  });

  it("goes on showing a conflict while more is typed into its row", async () => {
    bench.queue.edit("a", draftOf("1"), 0);
    bench.queue.contest("a", theirs);
    bench.queue.edit("a", draftOf("0.25"), 0);
    await bench.pass(0);
    expect(bench.requests).toHaveLength(0);
    expect(bench.shown.get("a")).toMatchObject({ status: "conflict", draft: draftOf("0.25") });
  });

  it("keeps what is typed when the API does not say what stands there now", async () => {
    bench.queue.edit("a", draftOf("1"), 0);
    await bench.pass(0);
    await bench.request(0).answer(conflict());
    expect(bench.statusOf("a")).toBe("refused");
    expect(bench.kept.get("a")).toEqual(draftOf("1"));
  });

  it("marks the rows that the API refused and sends the others again", async () => {
    for (const id of ["a", "b"]) bench.queue.edit(id, draftOf("1"), 0);
    await bench.pass(0);
    const byRow = new Map([["a", "Điểm 9 vượt quá điểm tối đa 2."]]);
    await bench.request(0).answer({ kind: "refused", message: "", byRow });
    expect(bench.shown.get("a")).toMatchObject({ status: "refused", message: byRow.get("a") });
    await bench.pass(0);
    expect(bench.request(1).batch.map(({ id }) => id)).toEqual(["b"]);
  });

  it("keeps all rows when all were refused, such as after the deadline", async () => {
    for (const id of ["a", "b"]) bench.queue.edit(id, draftOf("1"), 0);
    await bench.pass(0);
    await bench.request(0).answer({ kind: "refused", message: "Đã quá hạn 31/03/2026.", byRow: new Map() });
    expect(bench.shown.get("b")).toMatchObject({ status: "refused", message: "Đã quá hạn 31/03/2026." });
    await bench.pass(600_000);
    expect(bench.requests).toHaveLength(1);
    expect(bench.kept.get("a")).toEqual(draftOf("1"));
  });
});
