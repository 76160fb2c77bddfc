import { arabicOf, romanOf } from "./numerals.js";

/** A letter or a Roman numeral may be either until its place is known. */
export type NumberStyle = "LETTER" | "ROMAN" | "LOWER" | "ARABIC" | "PATH";

export type OutlineNumber = { raw: string; style: NumberStyle; parts: string[] };

/** A numbered line of an annex in its outline. */
export type OutlineNode = OutlineNumber & { parent: OutlineNode | null; code: string };

/** The number that a cell holds: "I", "A", "1", "1.1.", "1)", "I.1", "a)"; null for anything else. */
export function numberIn(cell: string): OutlineNumber | null {
  const text = cell
    .replace(/^(lĩnh vực|tiêu chí|phần|mục)\s+/iu, "")
    .replace(/\s*[.):]+$/, "")
    .trim();
  if (/^\d{1,3}([.,]\d{1,3}){0,4}$/.test(text)) return numbered("ARABIC", text.replaceAll(",", "."));
  if (/^([IVX]+|[A-Z])(\.\d{1,3}){1,4}$/.test(text)) return numbered("PATH", text);
  if (/^[IVX]+$/.test(text) && arabicOf(text) !== null) return numbered("ROMAN", text);
  if (/^[A-ZĐ]$/.test(text)) return numbered("LETTER", text);
  return /^[a-zđ]$/.test(text) ? numbered("LOWER", text) : null;
}

function numbered(style: NumberStyle, raw: string): OutlineNumber {
  return { raw, style, parts: raw.split(".") };
}

const started = /^((?:[IVX]+|[A-ZĐ]|\d{1,3})(?:\.\d{1,3})*[.):]|\d{1,3}(?:\.\d{1,3})+)\s+(\S.*)$/su;
const startedByWord = /^(?:lĩnh vực|phần|mục)\s+([ivx]+|[a-z]|\d{1,3})\s*[.):–-]\s*(\S.*)$/isu;

/** The number at the start of a name: "1.1. Kế hoạch", "II. Cải cách thể chế", "Lĩnh vực 1: Chỉ đạo". */
export function numberAtStart(name: string): { number: OutlineNumber; rest: string } | null {
  const match = started.exec(name) ?? startedByWord.exec(name);
  const number = match?.[1] === undefined ? null : numberIn(match[1].toUpperCase());
  return number && match?.[2] !== undefined ? { number, rest: match[2] } : null;
}

/** Puts numbered lines beneath each other as they come. */
export class Outline {
  readonly nodes: OutlineNode[] = [];
  private path: OutlineNode[] = [];

  /** The node, and whether its number follows from its parent's. */
  add(number: OutlineNumber): { node: OutlineNode; follows: boolean } {
    const settled = this.asLetter(number);
    const { parent, follows } = this.placeOf(settled);
    const node: OutlineNode = { ...settled, parent, code: settled.raw };
    this.path = [...this.path.slice(0, parent === null ? 0 : this.path.indexOf(parent) + 1), node];
    this.nodes.push(node);
    return { node, follows };
  }

  /** A new area, numbered as the next one after the last. */
  addArea(): OutlineNode {
    this.path = [];
    const last = this.nodes.findLast(({ parent }) => parent === null);
    return this.add(last ? nextAfter(last) : numbered("ARABIC", "1")).node;
  }

  /** I after H, V after U and X after W are letters, else Roman numerals. */
  private asLetter(number: OutlineNumber): OutlineNumber {
    if (number.style !== "ROMAN" || number.raw.length > 1) return number;
    const before = String.fromCharCode(number.raw.charCodeAt(0) - 1);
    const follows = this.nodes.some(({ style, raw }) => style === "LETTER" && raw === before);
    return follows ? { ...number, style: "LETTER" } : number;
  }

  private placeOf(number: OutlineNumber): { parent: OutlineNode | null; follows: boolean } {
    const prefix = number.parts.slice(0, -1).join(".");
    if (prefix !== "") return this.beneathPrefix(number, prefix);
    const sibling = this.path.find(({ style, parts }) => style === number.style && parts.length === 1);
    if (sibling) return { parent: sibling.parent, follows: true };
    const opensLevel = number.style === "ARABIC" || number.style === "LOWER" || /^[AI]$/.test(number.raw);
    return { parent: opensLevel ? outOf(this.path.at(-1) ?? null, number) : null, follows: true };
  }

  /** 1.2 lies beneath 1; where that is missing, beneath whatever is open and no deeper. */
  private beneathPrefix(
    number: OutlineNumber,
    prefix: string,
  ): { parent: OutlineNode | null; follows: boolean } {
    const parent = this.path.find(({ raw }) => raw === prefix);
    if (parent) return { parent, follows: true };
    const open = this.path.filter(
      ({ style, parts }) => style !== "ARABIC" || parts.length < number.parts.length,
    );
    const above = open.filter(({ style }) => style !== "LOWER").at(-1) ?? null;
    return { parent: above, follows: above !== null && above.style !== "ARABIC" };
  }

  /** Codes that are unique: where numbers start again, those of what lies above come first. */
  giveCodes(): void {
    const restarting = new Set(restartingStyles.filter((style) => this.restarts(style)));
    for (const node of this.nodes) {
      const above = restarting.has(node.style) ? outOf(node.parent, node) : null;
      node.code = above === null ? node.raw : `${above.code}.${node.raw}`;
    }
  }

  private restarts(style: NumberStyle): boolean {
    const raws = this.nodes.filter((node) => node.style === style).map(({ raw }) => raw);
    return style === "LOWER" || new Set(raws).size < raws.length;
  }
}

/** Letters in lower case always start again; paths never do, nor the letters of parts. */
const restartingStyles: readonly NumberStyle[] = ["ROMAN", "ARABIC", "LOWER"];

function nextAfter({ style, raw }: OutlineNumber): OutlineNumber {
  if (style === "ROMAN") return numbered(style, romanOf((arabicOf(raw) ?? 0) + 1));
  if (style === "LETTER") return numbered(style, String.fromCharCode(raw.charCodeAt(0) + 1));
  return numbered("ARABIC", `${Number.parseInt(raw, 10) + 1}`);
}

/** The nearest above that is numbered in another style. */
function outOf(above: OutlineNode | null, { style }: OutlineNumber): OutlineNode | null {
  let node = above;
  while (node !== null && node.style === style) node = node.parent;
  return node;
}
