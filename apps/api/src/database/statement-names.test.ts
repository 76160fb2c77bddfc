import { describe, expect, it } from "vitest";
import { StatementNames } from "./statement-names.js";

const twice = (names: StatementNames, sql: string) => {
  names.nameOf(sql);
  return names.nameOf(sql);
};

describe("the names of statements", () => {
  it("are given to a text that comes again, and stay", () => {
    const names = new StatementNames();
    expect(names.nameOf("select 1")).toBeUndefined();
    expect(names.nameOf("select 1")).toBe("ledger_1_1");
    expect(names.nameOf("select 1")).toBe("ledger_1_1");
    expect(twice(names, "select 2")).toBe("ledger_1_2");
  });

  it("are as many as were allowed, whatever is asked", () => {
    const names = new StatementNames({ named: 3 });
    const given = Array.from({ length: 50 }, (_, each) => twice(names, `select ${each}`));
    expect(given.filter(Boolean)).toEqual(["ledger_1_1", "ledger_1_2", "ledger_1_3"]);
  });

  it("do not remember for ever what was seen once", () => {
    const names = new StatementNames({ seen: 2 });
    for (const text of ["a", "b", "c"]) names.nameOf(text);
    expect(names.nameOf("a")).toBeUndefined();
    expect(names.nameOf("c")).toBe("ledger_1_1");
  });

  it("are given anew when they no longer meet what is asked, and none comes back", () => {
    const names = new StatementNames({ named: 1, patience: 2 });
    twice(names, "once the usual one");
    for (const text of ["a", "b", "c"]) twice(names, text);
    expect(names.series).toBe(2);
    expect(twice(names, "a")).toBe("ledger_2_1");
  });
});
