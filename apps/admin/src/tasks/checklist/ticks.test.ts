import { describe, expect, it } from "vitest";
import { LedgerError } from "../../providers/LedgerError";
import { isPassing, leftOf, sendTicks, type TickServer, without, withTicks } from "./ticks";

type Step = { id: string; doneAt: string | null };

const open = (id: string): Step => ({ id, doneAt: null });
const done = (id: string): Step => ({ id, doneAt: "2023-11-02T03:00:00Z" });
const refused = (code: string) => new LedgerError({ code, message: code });

/** A server that keeps versions as the API does, and refuses what a test wants refused. */
function aServer(version: number, steps = [open("1"), open("2")], problems: Error[] = []) {
  const received: string[] = [];
  const server: TickServer & { version: number } = {
    version,
    send: async (stepId, isDone, expected) => {
      const problem = problems.shift();
      if (problem) throw problem;
      if (expected !== server.version) throw refused("CONFLICT");
      received.push(`${stepId} ${isDone}`);
      server.version += 1;
      return server.version;
    },
    standing: async () => ({ version: server.version, steps }),
  };
  return { server, received };
}

describe("a checklist with ticks on their way", () => {
  it("shows the own ticks over what the server says", () => {
    const shown = withTicks([open("1"), done("2"), open("3")], { "1": true, "2": false });
    expect(shown.map(({ isDone }) => isDone)).toEqual([true, false, false]);
  });

  it("keeps only what still differs, and nothing of a step that was taken away", () => {
    expect(leftOf({ "1": true, "2": true, "9": true }, [done("1"), open("2")])).toEqual({ "2": true });
  });
});

describe("ticks", () => {
  it("go out one after the other, each on the version that the one before left", async () => {
    const { server, received } = aServer(3);
    expect(await sendTicks({ "1": true, "2": true }, 3, server)).toEqual({
      sent: { "1": true, "2": true },
      version: 5,
      stoppedBy: null,
    });
    expect(received).toEqual(["1 true", "2 true"]);
  });

  it("are sent again on the newer version after somebody else's change", async () => {
    const { server, received } = aServer(7);
    expect((await sendTicks({ "1": true }, 3, server)).sent).toEqual({ "1": true });
    expect(received).toEqual(["1 true"]);
  });

  it("are not sent twice when the other has ticked the same step", async () => {
    const { server, received } = aServer(7, [done("1"), open("2")]);
    expect((await sendTicks({ "1": true }, 3, server)).sent).toEqual({ "1": true });
    expect(received).toEqual([]);
  });

  it("stay when the network drops", async () => {
    const offline = refused("OFFLINE");
    const { server } = aServer(4, [open("2")], [offline]);
    expect(await sendTicks({ "2": true }, 4, server)).toEqual({ sent: {}, version: 4, stoppedBy: offline });
    expect(without({ "1": true, "2": true }, { "1": true, "2": false })).toEqual({ "2": true });
    expect([isPassing(offline), isPassing(refused("RULE_BROKEN"))]).toEqual([true, false]);
  });
});
