import { Big, write } from "../../points/decimal.js";
import { Unread } from "./reading.js";
import { type Phrases, wordKey } from "./words.js";

export type Token = {
  kind: "word" | "number" | "symbol";
  /** Compared instead of the text; a number's is "#". */
  key: string;
  text: string;
  /** Of a number: in plain notation. */
  value: string;
  /** A number with its percent sign. */
  percent: boolean;
  spaceBefore: boolean;
  lineBefore: boolean;
};

export type Tokens = readonly Token[];

const pattern = /(\s*)(?:(\d+(?:[.,]\d+)*)([ \t]*%)?|(\p{Script=Latin}+)|([^\s\p{L}\d]))/uy;
const symbols = new Set("≥≤><=*/():;,.-+%•\"'&…");

const rewrites: [RegExp, string][] = [
  [/[\u200b-\u200d\u2060\ufeff\u00ad]/g, ""],
  [/[^\S\n\r]/g, " "],
  [/(?<=[\s)%])nhân với(?=\s*(?:\d|(?:số )?điểm tối đa))/giu, "*"],
  [/\r\n?/g, "\n"],
  [/[‐‑‒–—―−]/g, "-"],
  [/[×✕✖∗]/g, "*"],
  [/[⁄∕÷]/g, "/"],
  [/[●▪■◦‣·∙]/g, "•"],
  [/[“”„«»]/g, '"'],
  [/\[/g, "("],
  [/\]/g, ")"],
  [/[‘’]/g, "'"],
  [/⩾|≧|>\s?=/g, "≥"],
  [/\.\s?\/\s?\.\s*$/, "."],
  [/⩽|≦|[<]\s?=|=\s?[<]/g, "≤"],
];

export function normaliseText(text: string): string {
  const halfWidth = text.normalize("NFC").replace(/[\uff01-\uff5e]/g, (wide) => {
    return String.fromCharCode(wide.charCodeAt(0) - 0xfee0);
  });
  return rewrites.reduce((all, [from, to]) => all.replace(from, to), halfWidth).trim();
}

/** The text in words, numbers and symbols, nothing left out; throws Unread for what has no clear meaning. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  pattern.lastIndex = 0;
  while (pattern.lastIndex < text.length) {
    const at = pattern.lastIndex;
    const match = pattern.exec(text);
    if (!match) throw new Unread("unknownCharacter", text.slice(at).trim().slice(0, 1));
    tokens.push(tokenOf(match));
  }
  return joinPercentWords(tokens);
}

function tokenOf([, space = "", digits, percent, word, symbol = ""]: RegExpExecArray): Token {
  const blank = { value: "", percent: false, spaceBefore: space !== "", lineBefore: space.includes("\n") };
  if (digits !== undefined) {
    const text = digits + (percent === undefined ? "" : "%");
    const value = /[.,].*[.,]/.test(digits) ? "" : write(new Big(digits.replace(",", ".")));
    return { ...blank, kind: "number", key: "#", text, value, percent: percent !== undefined };
  }
  if (word !== undefined) return { ...blank, kind: "word", key: wordKey(word), text: word };
  if (!symbols.has(symbol)) throw new Unread("unknownCharacter", symbol);
  return { ...blank, kind: "symbol", key: symbol, text: symbol };
}

/** "80 phần trăm" is 80 %. */
function joinPercentWords(tokens: Token[]): Token[] {
  return tokens.reduce<Token[]>((joined, token) => {
    const before = joined.at(-1);
    const number = joined.at(-2);
    if (token.key === wordKey("trăm") && before?.key === wordKey("phần") && number?.kind === "number") {
      joined.splice(-2, 2, { ...number, percent: true, text: `${number.text} phần trăm` });
    } else joined.push(token);
    return joined;
  }, []);
}

export function textOf(tokens: Tokens): string {
  return tokens.map(({ text, spaceBefore }, i) => (i > 0 && spaceBefore ? ` ${text}` : text)).join("");
}

export function isNumber(token: Token | undefined): token is Token & { kind: "number" } {
  return token?.kind === "number";
}

export function isWord(token: Token | undefined): token is Token & { kind: "word" } {
  return token?.kind === "word";
}

/** How many tokens at that place are one of the phrases; 0 when none is. */
export function matchAt(tokens: Tokens, at: number, among: Phrases): number {
  const found = among.find((keys) => keys.every((key, i) => tokens[at + i]?.key === key));
  return found?.length ?? 0;
}

export function hasPhrase(tokens: Tokens, among: Phrases): boolean {
  return tokens.some((_, at) => matchAt(tokens, at, among) > 0);
}

export function isWholly(tokens: Tokens, among: Phrases): boolean {
  return tokens.length > 0 && matchAt(tokens, 0, among) === tokens.length;
}
