import { describe, expect, it } from "vitest";
import { addressOf, filterOf, pageCount, placeIn } from "./inboxFilter";

const place = (query: string) => placeIn(new URLSearchParams(query));

describe("the address of the inbox", () => {
  it.each([
    ["", { unread: false, reason: null, page: 1 }],
    ["unread=true&reason=OVERDUE&page=3", { unread: true, reason: "OVERDUE", page: 3 }],
    ["reason=NONSENSE&page=-2", { unread: false, reason: null, page: 1 }],
    ["page=1.5", { unread: false, reason: null, page: 1 }],
  ])("%s is read without trusting it", (query, expected) => {
    expect(place(query)).toEqual(expected);
  });

  it("comes back as it was", () => {
    for (const query of ["", "unread=true", "unread=true&reason=DUE&page=2"]) {
      expect(new URLSearchParams(addressOf(place(query))).toString()).toBe(query);
    }
  });
});

describe("what the inbox asks for", () => {
  it("is everything without a filter, else only what the filter says", () => {
    expect(filterOf(place(""))).toBeNull();
    expect(filterOf(place("unread=true"))).toEqual({ unread: true });
    expect(filterOf(place("reason=QUESTION"))).toEqual({ reason: { eq: "QUESTION" } });
  });

  it.each([
    [0, 1],
    [25, 1],
    [26, 2],
  ])("%i notices are %i pages", (count, pages) => {
    expect(pageCount(count)).toBe(pages);
  });
});
