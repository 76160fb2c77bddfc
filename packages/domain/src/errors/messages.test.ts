import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { badInput, DomainError } from "./domain-error.js";
import type { LocalisedText } from "./language.js";
import { type MessageKey, messageOf, messages } from "./messages.js";

const records = await Promise.all(
  readdirSync(new URL("./messages", import.meta.url)).map(async (file): Promise<object> => {
    const exported: Record<string, object> = await import(`./messages/${file.replace(".ts", "")}.ts`);
    return Object.assign({}, ...Object.values(exported));
  }),
);

const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted();

describe("the messages", () => {
  it.each<[string, LocalisedText]>(Object.entries(messages))(
    "says %s with the same placeholders in both languages",
    (_key, text) => {
      expect(placeholders(text.vi)).toEqual(placeholders(text.en));
      expect(text.vi.trim()).not.toBe("");
    },
  );

  it("has every key in one record only", () => {
    const keys = records.flatMap((record) => Object.keys(record));
    expect(keys.toSorted()).toEqual(Object.keys(messages).toSorted());
  });

  it("fills placeholders in the reader's language, and does not read what it fills in", () => {
    const label = { vi: "Đã giao", en: "assigned" };
    expect(messageOf("taskTransition", { action: "{status}", status: label }, "vi")).toBe(
      "Không thể {status} khi nhiệm vụ ở trạng thái “Đã giao”.",
    );
    expect(messageOf("tooLong", { max: 10 }, "en")).toBe("At most 10 characters.");
    expect(messageOf("tooLong")).toBe("Tối đa {max} ký tự.");
  });
});

describe("a message in Vietnamese", () => {
  it("writes numbers with a comma, and what was typed as it was typed", () => {
    expect(messageOf("scoreAboveMax", { points: "4.9", max: "4" }, "vi")).toContain("4,9");
    expect(messageOf("scoreAboveMax", { points: "4.9", max: "4" }, "en")).toContain("4.9");
    expect(messageOf("duplicateCode", { code: "1.2" }, "vi")).toContain("“1.2”");
  });
});

describe("DomainError", () => {
  it("is an error with an English message and texts for people", () => {
    const error = badInput("tooLong", { max: 10 }, "note");
    expect(error).toBeInstanceOf(Error);
    expect(error.message).toBe("At most 10 characters.");
    expect(error.messageIn("vi")).toBe("Tối đa 10 ký tự.");
    expect(error.fieldsIn("vi")).toEqual([{ path: "note", code: "tooLong", message: "Tối đa 10 ký tự." }]);
  });

  it("carries the current state of what was stale", () => {
    const key: MessageKey = "staleVersion";
    expect(new DomainError("CONFLICT", key, {}, { current: { version: 3 } }).current).toEqual({ version: 3 });
    expect(new DomainError("CONFLICT", key).fieldsIn("en")).toEqual([]);
  });
});
