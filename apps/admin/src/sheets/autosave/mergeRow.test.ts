import { describe, expect, it } from "vitest";
import { type Draft, entryOf } from "../sheetModel";
import { scoredWith, sheetRow } from "../sheetRow.builder";
import { mergeRow, mergeTheirs, onTopOf } from "./mergeRow";
import { sameEntry } from "./sameEntry";

const seen = sheetRow({ version: 3, values: { SELF: scoredWith("1") } });
const draft: Draft = {
  stage: "SELF",
  entry: { ...entryOf(seen, "SELF"), points: "0.5" },
  typed: null,
  base: { version: 3, entry: entryOf(seen, "SELF") },
};

describe("a row that was read again under something typed", () => {
  it("changes nothing when it is the same or an older one", () => {
    expect(mergeRow(draft, seen)).toEqual({ kind: "same", draft });
    expect(mergeRow(draft, { ...seen, version: 2 })).toEqual({ kind: "same", draft });
  });

  it("lets the draft go on when another column or its evidence changed", () => {
    const row = sheetRow({ version: 5, values: { SELF: scoredWith("1"), FIRST_APPRAISAL: scoredWith("1") } });
    expect(mergeRow(draft, row)).toEqual({
      kind: "rebased",
      draft: { ...draft, base: { version: 5, entry: draft.base.entry } },
    });
  });

  it("settles the draft when the record says already what was typed", () => {
    expect(mergeRow(draft, sheetRow({ version: 4, values: { SELF: scoredWith("0.50") } }))).toEqual({
      kind: "settled",
    });
  });

  it("shows both when another person typed something else", () => {
    const row = sheetRow({
      version: 4,
      changedBy: "Nguyễn Văn A",
      changedAt: "2026-03-01T03:31:00Z",
      values: { SELF: scoredWith("0.75") },
    });
    expect(mergeRow(draft, row)).toMatchObject({
      kind: "conflict",
      theirs: { version: 4, by: "Nguyễn Văn A", entry: { points: "0.75" } },
    });
  });

  it("never settles a text that could not be read", () => {
    const unread = { ...draft, entry: draft.base.entry, typed: "1.234" };
    const theirs = { version: 4, entry: draft.base.entry, by: null, at: null };
    expect(mergeTheirs(unread, theirs).kind).toBe("rebased");
  });

  it("puts mine on top of theirs when I keep mine", () => {
    const theirs = { version: 4, entry: { ...draft.entry, points: "0.75" }, by: null, at: null };
    expect(onTopOf(draft, theirs)).toEqual({ ...draft, base: { version: 4, entry: theirs.entry } });
  });
});

describe("two entries", () => {
  it("are the same however their points and inputs are written", () => {
    const one = { ...draft.entry, points: "1", inputs: { numerator: "8", denominator: "10" } };
    expect(sameEntry(one, { ...one, points: "1.00", inputs: { denominator: "10", numerator: "8" } })).toBe(
      true,
    );
    expect(sameEntry(one, { ...one, inputs: { numerator: "9", denominator: "10" } })).toBe(false);
    expect(sameEntry(one, { ...one, note: "Đã bổ sung" })).toBe(false);
  });
});
