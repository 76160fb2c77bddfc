import englishReactAdmin from "ra-language-english";
import { describe, expect, it } from "vitest";
import { englishMessages } from "./english";
import { vietnameseMessages } from "./vietnamese";
import { vietnameseReactAdmin } from "./vietnameseReactAdmin";

const keysOf = (tree: object, prefix = ""): string[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [`${prefix}${key}`] : keysOf(value, `${prefix}${key}.`),
  );

const blanksOf = (text: string) => [...text.matchAll(/%\{(\w+)\}/g)].map((match) => match[1]).sort();

const textAt = (tree: object, path: string): string =>
  path.split(".").reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], tree) as string;

describe("the messages", () => {
  it("translate every text of react-admin into Vietnamese", () => {
    expect(keysOf(vietnameseReactAdmin).sort()).toEqual(keysOf(englishReactAdmin).sort());
  });

  it("have the same keys in Vietnamese and English", () => {
    expect(keysOf(vietnameseMessages).sort()).toEqual(keysOf(englishMessages).sort());
  });

  it("fill the same blanks in Vietnamese and English", () => {
    const differing = keysOf(vietnameseMessages).filter((key) => {
      const vietnamese = new Set(blanksOf(textAt(vietnameseMessages, key)));
      const english = new Set(blanksOf(textAt(englishMessages, key)));
      return vietnamese.size !== english.size || [...vietnamese].some((blank) => !english.has(blank));
    });
    expect(differing).toEqual([]);
  });

  it("leave no text empty", () => {
    const empty = keysOf(vietnameseMessages).filter((key) => textAt(vietnameseMessages, key) === "");
    expect(empty).toEqual([]);
  });
});
