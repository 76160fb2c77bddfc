import { describe, expect, it } from "vitest";
import { wrapped } from "./wrapped";

describe("a long name below a bar", () => {
  it("is broken between words", () => {
    expect(wrapped("Hồ sơ giải quyết quá hạn", 12, 3)).toBe("Hồ sơ giải\nquyết quá\nhạn");
  });

  it("ends where there is no more room, and says so", () => {
    expect(wrapped("Ban hành văn bản chậm so với quy định", 10, 2)).toBe("Ban hành\nvăn bản…");
  });

  it("stays as it is when it is short", () => {
    expect(wrapped("Khách quan", 16, 3)).toBe("Khách quan");
  });
});
