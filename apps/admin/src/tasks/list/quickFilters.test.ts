import { describe, expect, it } from "vitest";
import { toggledFilter } from "./quickFilters";

describe("a quick filter", () => {
  it("is added to what is asked already", () => {
    expect(toggledFilter({ search: "đất" }, "overdue")).toEqual({ search: "đất", overdue: true });
  });

  it("is taken away again, rather than turned around", () => {
    expect(toggledFilter({ search: "đất", overdue: true }, "overdue")).toEqual({ search: "đất" });
  });

  it("is turned on where the opposite was asked", () => {
    expect(toggledFilter({ mine: false }, "mine")).toEqual({ mine: true });
  });
});
