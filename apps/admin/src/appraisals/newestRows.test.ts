import { describe, expect, it } from "vitest";
import { newestRows } from "./newestRows";
import { queueRow } from "./queueRow.builder";

const row = (id: string, version: number) => queueRow({ id, version });
const told = (rows: ReturnType<typeof newestRows>) => rows.map(({ id, version }) => `${id} ${version}`);

describe("the rows of a group", () => {
  it("stay when they no longer wait, each in its newest version", () => {
    const first = [row("a", 1), row("b", 1), row("c", 1)];
    const written = new Map([
      ["a", row("a", 2)],
      ["b", row("b", 2)],
    ]);
    expect(told(newestRows(first, [row("b", 3), row("c", 1)], written))).toEqual(["a 2", "b 3", "c 1"]);
  });

  it("grow by what comes to wait meanwhile", () => {
    expect(told(newestRows([row("a", 1)], [row("a", 1), row("d", 4)], new Map()))).toEqual(["a 1", "d 4"]);
  });
});
