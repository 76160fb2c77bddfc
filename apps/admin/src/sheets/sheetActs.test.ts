import { describe, expect, it } from "vitest";
import type { RowView } from "./SheetStore";
import { acceptedEntry, typedEntry } from "./sheetActs";
import { entryOf, type SheetRow } from "./sheetModel";
import { scoredWith, sheetRow, timeliness } from "./sheetRow.builder";

const viewOf = (row: SheetRow, stage: RowView["stage"] = "SELF"): RowView => ({
  row,
  stage,
  entry: stage && entryOf(row, stage),
  pending: null,
  savedAt: null,
});

const scored = sheetRow({ values: { SELF: scoredWith("1", { inputs: { choice: "Không kịp thời" } }) } });

describe("what is typed into a row", () => {
  it("scores it, zero included", () => {
    expect(typedEntry(viewOf(scored), "0", "vi")).toMatchObject({
      entry: { state: "SCORED", points: "0", inputs: { choice: "Không kịp thời" } },
      typed: null,
    });
  });

  it("takes the score away when it is emptied", () => {
    expect(typedEntry(viewOf(scored), "", "vi")?.entry).toMatchObject({
      state: "NOT_SCORED",
      points: null,
      inputs: null,
    });
  });

  it("leaves the points that stood there while the text cannot be read", () => {
    const base = { version: 3, entry: entryOf(scored, "SELF") };
    const half = { ...base.entry, points: "1.23" };
    const view: RowView = {
      ...viewOf(scored),
      entry: half,
      pending: {
        draft: { stage: "SELF", entry: half, typed: null, base },
        status: "waiting",
        dueAt: 0,
        message: null,
        theirs: null,
      },
    };
    expect(typedEntry(view, "1.234", "vi")).toMatchObject({ entry: { points: "1" }, typed: "1.234" });
  });

  it("states the option that alone has these points, and not that of a number half typed", () => {
    const open = sheetRow({ criterion: { rule: timeliness } });
    const base = { version: 3, entry: entryOf(open, "SELF") };
    const typed = (view: RowView, text: string): RowView => {
      const made = typedEntry(view, text, "vi");
      if (!made) throw new Error("Nothing was typed");
      const draft = { stage: "SELF", ...made, base } as const;
      return {
        ...view,
        entry: made.entry,
        pending: { draft, status: "waiting", dueAt: 0, message: null, theirs: null },
      };
    };
    const one = typed(viewOf(open), "1");
    expect(one.entry?.inputs).toEqual({ choice: "Không kịp thời" });
    const oneAndHalf = typed(typed(one, "1,"), "1,5");
    expect(oneAndHalf.entry).toMatchObject({ points: "1.5", inputs: null });
  });

  it("is taken over from the unit by an appraiser", () => {
    expect(acceptedEntry(viewOf(scored, "FIRST_APPRAISAL"))).toMatchObject({
      state: "SCORED",
      points: "1",
      inputs: { choice: "Không kịp thời" },
    });
    expect(acceptedEntry(viewOf(sheetRow(), "FIRST_APPRAISAL"))).toBeNull();
  });

  it("goes back to what the rule computes on the unit's own sheet", () => {
    const row = sheetRow({
      criterion: { rule: timeliness },
      values: { SELF: scoredWith("0.5", { inputs: { choice: "Kịp thời" } }) },
    });
    expect(acceptedEntry(viewOf(row))).toMatchObject({ points: "2", deviation: "" });
  });
});
