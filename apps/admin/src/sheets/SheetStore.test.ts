import { describe, expect, it } from "vitest";
import type { SendAnswer, Sent } from "./autosave/autosaveQueue";
import type { RowDrafts } from "./autosave/rowDrafts";
import { type SheetSetting, SheetStore, type StorePorts } from "./SheetStore";
import { type Draft, type Entry, entryOf, type SheetRow } from "./sheetModel";
import { scoredWith, sheetArea, sheetRow, timeliness } from "./sheetRow.builder";

const setting: SheetSetting = {
  policy: { notApplicable: "EXCLUDE_MAX", decimals: 2 },
  penalty: "0",
  isPartial: false,
  stageToFill: () => "SELF",
};

function memory(kept = new Map<string, Draft>()): RowDrafts {
  return {
    read: () => new Map(kept),
    keep: (id, draft) => {
      if (draft) kept.set(id, draft);
      else kept.delete(id);
      return true;
    },
  };
}

/** A store whose timers run when the test says so and whose API takes everything. */
function storeOf(rows: readonly SheetRow[], more: Partial<StorePorts> = {}) {
  const waiting: (() => void)[] = [];
  const sent: (readonly Sent[])[] = [];
  const ports: StorePorts = {
    send: async (batch): Promise<SendAnswer> => {
      sent.push(batch);
      return { kind: "saved", versions: new Map(batch.map(({ id, draft }) => [id, draft.base.version + 1])) };
    },
    now: () => 1_000_000,
    later: (work) => {
      waiting.push(work);
      return () => waiting.splice(waiting.indexOf(work), 1);
    },
    drafts: memory(),
    ...more,
  };
  const store = new SheetStore({ ...setting }, ports);
  store.load(rows);
  return { store, sent, waiting };
}

const area = sheetArea("criterion_1", "4");
const first = sheetRow({ id: "criterion_2", values: { SELF: scoredWith("1") } });
const second = sheetRow({ id: "criterion_3", criterion: { code: "1.2" } });
const points = (value: string, row = first): Entry => ({
  ...entryOf(row, "SELF"),
  state: "SCORED",
  points: value,
});

describe("the sheet's store", () => {
  it("adds what is being typed to the group and to the whole at once", () => {
    const { store } = storeOf([area, first, second]);
    store.put("criterion_3", points("0.5", second), null, true);
    expect(store.sumsOf("criterion_1")?.SELF).toMatchObject({ points: "1.5", max: "4" });
    expect(store.overall.SELF?.points).toBe("1.5");
  });

  it("changes the view of the typed row only", () => {
    const { store } = storeOf([area, first, second]);
    const before = store.views;
    store.put("criterion_3", points("0.5", second), null, true);
    const after = store.views;
    expect(after.map((view, index) => view === before[index])).toEqual([true, true, false]);
  });

  it("forgets a draft that says again what stood there", () => {
    const { store } = storeOf([area, first]);
    store.put("criterion_2", points("0.5"));
    expect(store.pendings.size).toBe(1);
    store.put("criterion_2", points("1.00"));
    expect(store.pendings.size).toBe(0);
  });

  it("keeps what is typed when the sheet is read again", () => {
    const { store } = storeOf([area, first, second]);
    store.put("criterion_2", points("0.5"));
    store.load([area, first, { ...second, evidenceCount: 2 }]);
    expect(store.viewOf("criterion_2")?.entry?.points).toBe("0.5");
    expect(store.viewOf("criterion_3")?.row.evidenceCount).toBe(2);
  });

  it("draws again only the rows that the newer answer changed", () => {
    const { store } = storeOf([area, first, second]);
    const before = store.views;
    store.load([area, first, { ...second, openQuestions: 1 }]);
    expect(store.views.map((view, index) => view === before[index])).toEqual([true, true, false]);
  });

  it("shows a conflict when the row that was read again says something else", () => {
    const { store } = storeOf([area, first]);
    store.put("criterion_2", points("0.5"));
    store.load([area, { ...first, version: 4, values: { ...first.values, SELF: scoredWith("0.75") } }]);
    expect(store.viewOf("criterion_2")?.pending).toMatchObject({
      status: "conflict",
      theirs: { entry: { points: "0.75" } },
      draft: { entry: { points: "0.5" } },
    });
    store.takeTheirs("criterion_2");
    expect(store.viewOf("criterion_2")).toMatchObject({ pending: null, entry: { points: "0.75" } });
  });

  it("does not go back to an older answer than it knows", () => {
    const { store } = storeOf([area, { ...first, version: 9 }]);
    store.load([area, { ...first, version: 8, values: { ...first.values, SELF: scoredWith("2") } }]);
    expect(store.viewOf("criterion_2")?.entry?.points).toBe("1");
  });

  it("brings back what was typed before a reload", () => {
    const entry = points("0.5");
    const draft: Draft = { stage: "SELF", entry, typed: null, base: { version: 3, entry: points("1") } };
    const { store } = storeOf([area, first], { drafts: memory(new Map([["criterion_2", draft]])) });
    expect(store.viewOf("criterion_2")).toMatchObject({
      entry: { points: "0.5" },
      pending: { status: "waiting" },
    });
  });

  it("holds back points that differ from the rule until a reason is given", () => {
    const ruled = sheetRow({
      criterion: { rule: timeliness },
      values: { SELF: scoredWith("2", { inputs: { choice: "Kịp thời" } }) },
    });
    const { store } = storeOf([area, ruled]);
    const lower = { ...entryOf(ruled, "SELF"), points: "1.5" };
    store.put("criterion_2", lower);
    expect(store.viewOf("criterion_2")?.pending?.status).toBe("held");
    store.put("criterion_2", { ...lower, deviation: "Ban hành chậm một phần" });
    expect(store.viewOf("criterion_2")?.pending?.status).toBe("waiting");
  });

  it("has no sums where rows are left out", () => {
    const { store } = storeOf([area, first]);
    store.load([area, first], { ...setting, isPartial: true });
    expect(store.overall.SELF).toBeNull();
  });
});
