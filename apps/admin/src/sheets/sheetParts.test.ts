import { describe, expect, it } from "vitest";
import { rowDraftsIn } from "./autosave/rowDrafts";
import { fillDownward, pastedColumn } from "./grid/pastedColumn";
import { foldText, type Seen, visibleRows } from "./rules/filters";
import { entryOf } from "./sheetModel";
import { scoredWith, sheetArea, sheetRow } from "./sheetRow.builder";

const seen = (row: Seen["row"], isContested = false): Seen => ({
  row,
  entry: row.isLeaf ? entryOf(row, "SELF") : null,
  isContested,
});

const area = sheetArea();
const scored = sheetRow({
  id: "criterion_2",
  criterion: { evidenceRequired: true },
  values: { SELF: scoredWith("1") },
});
const open = sheetRow({ id: "criterion_3", openQuestions: 1, criterion: { code: "1.2", name: "Kiểm tra" } });
const rows = [area, scored, open].map((row) => seen(row));
const all = { filters: [], search: "", collapsed: new Set<string>() };

describe("the rows of the sheet", () => {
  it("are all shown, less those of a folded group", () => {
    expect(visibleRows(rows, all)).toEqual(["criterion_1", "criterion_2", "criterion_3"]);
    expect(visibleRows(rows, { ...all, collapsed: new Set(["criterion_1"]) })).toEqual(["criterion_1"]);
  });

  it.each([
    ["unscored", ["criterion_1", "criterion_3"]],
    ["noEvidence", ["criterion_1", "criterion_2"]],
    ["questions", ["criterion_1", "criterion_3"]],
    ["differs", []],
  ] as const)("are filtered with their groups: %s", (filter, ids) => {
    expect(visibleRows(rows, { ...all, filters: [filter] })).toEqual(ids);
  });

  it("are found without marks, also in a folded group", () => {
    const wanted = { ...all, search: "kiem tra", collapsed: new Set(["criterion_1"]) };
    expect(visibleRows(rows, wanted)).toEqual(["criterion_1", "criterion_3"]);
    expect(foldText("Đề án")).toBe("de an");
  });

  it("are found by the name of their group too", () => {
    const named = seen(sheetRow({ ...area, criterion: { ...area.criterion, name: "Cải cách thể chế" } }));
    const [, ...leaves] = rows;
    expect(visibleRows([named, ...leaves], { ...all, search: "the che" })).toHaveLength(3);
    expect(visibleRows(rows, { ...all, search: "không có" })).toEqual([]);
  });
});

describe("a column pasted from a spreadsheet", () => {
  it("is read line by line, the first column alone", () => {
    expect(pastedColumn("0,5\tx\r\n\r\n1\r\n")).toEqual(["0,5", "", "1"]);
  });

  it("fills downward and leaves alone where it is blank", () => {
    expect(fillDownward(["0,5", "", "1"], ["a", "b", "c", "d"])).toEqual([
      { id: "a", text: "0,5" },
      { id: "c", text: "1" },
    ]);
  });
});

class Shelf implements Storage {
  [name: string]: unknown;
  readonly #kept = new Map<string, string>();
  get length() {
    return this.#kept.size;
  }
  key = (index: number) => [...this.#kept.keys()][index] ?? null;
  getItem = (key: string) => this.#kept.get(key) ?? null;
  setItem = (key: string, value: string) => void this.#kept.set(key, value);
  removeItem = (key: string) => void this.#kept.delete(key);
  clear = () => this.#kept.clear();
}

describe("drafts kept in the browser", () => {
  const entry = entryOf(scored, "SELF");
  const draft = { stage: "SELF", entry, typed: null, base: { version: 1, entry } } as const;

  it("come back by row, for the person and the assessment that they belong to", () => {
    const shelf = new Shelf();
    const drafts = rowDraftsIn(shelf, "person_1", "assessment_1");
    expect(drafts.keep("criterion_2", draft)).toBe(true);
    expect(drafts.read()).toEqual(new Map([["criterion_2", draft]]));
    expect(rowDraftsIn(shelf, "person_2", "assessment_1").read().size).toBe(0);
    expect(rowDraftsIn(shelf, "person_1", "assessment_2").read().size).toBe(0);
    drafts.keep("criterion_2", null);
    expect(drafts.read().size).toBe(0);
  });

  it("say when they could not be kept", () => {
    const drafts = rowDraftsIn(null, "person_1", "assessment_1");
    expect(drafts.keep("criterion_2", draft)).toBe(false);
    expect(drafts.read().size).toBe(0);
  });

  it("leave out what is no draft", () => {
    const shelf = new Shelf();
    shelf.setItem("reform-ledger.draft.person_1.sheets.assessment_1.criterion_2", "{broken");
    expect(rowDraftsIn(shelf, "person_1", "assessment_1").read().size).toBe(0);
  });
});
