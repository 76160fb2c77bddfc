import { opensAbsence } from "./absence-words.js";
import { capStart, readCap } from "./caps.js";
import { Unread } from "./reading.js";
import { isNumber, isWord, matchAt, type Token, type Tokens, textOf } from "./tokens.js";
import { phrases, words } from "./words.js";

/** One clause of a text and what parted it from the one before. */
export type Piece = { tokens: Token[]; before: "start" | "sentence" | "line" | "semicolon" | "comma" };

const bullets = words("- + • *");
const pointUnits = words("điểm đ");
const awardMarks = words(": thì trừ cộng = * x được");
const unfinished = words("từ đến tới dưới trên trở và hoặc của được so với thì là x < ≤ ≥ > = / *");
const joining = phrases("nhưng", "song");
const untilNothing = phrases("cho đến hết", "đến hết");
const ifWords = phrases("nếu", "khi");
const enumeratorOrders = ["abcdefghik", "abcdđeghik", "123456789"];

export function splitPieces(tokens: Tokens): Piece[] {
  const splitter = new Splitter(tokens);
  return splitter.split();
}

class Splitter {
  private readonly pieces: Piece[] = [];
  private current: Token[] = [];
  private before: Piece["before"] = "start";
  private depth = 0;
  private enumerators = "";
  private at = 0;
  private mark: Piece["before"] | undefined;

  constructor(private readonly tokens: Tokens) {}

  split(): Piece[] {
    while (this.at < this.tokens.length) this.step();
    this.close("sentence");
    if (this.depth !== 0 || this.mark === "comma") throw new Unread("unclearStructure", textOf(this.tokens));
    const inOrder = enumeratorOrders.some((order) => order.startsWith(this.enumerators));
    if (!inOrder) throw new Unread("unclearStructure", textOf(this.tokens));
    return this.pieces;
  }

  private step(): void {
    const token = this.tokens[this.at];
    if (!token) return;
    if (token.lineBefore && this.depth === 0 && !this.goesOn()) this.close("line");
    if (this.current.length === 0 && this.before !== "comma") this.skipBullet();
    if (!this.breakHere()) this.push();
  }

  /** A line that ends with "đến" was cut where it was printed. */
  private goesOn(): boolean {
    return unfinished.has(this.current.at(-1)?.key ?? "");
  }

  private push(): void {
    const token = this.tokens[this.at];
    if (!token) return;
    this.depth += token.key === "(" ? 1 : token.key === ")" ? -1 : 0;
    if (this.depth < 0) throw new Unread("unclearStructure", textOf(this.tokens));
    this.current.push(token);
    this.mark = undefined;
    this.at += 1;
  }

  private skipBullet(): void {
    const token = this.tokens[this.at];
    if (token?.kind === "symbol" && bullets.has(token.key)) this.at += 1;
    const [mark, stop, after] = this.tokens.slice(this.at, this.at + 3);
    if (this.skipBracketed()) return;
    if (!mark || !after || stop?.spaceBefore || mark.text.length > 1 || after.key === "=") return;
    const isMark =
      stop?.key === ")" || (stop?.key === "." && (isNumber(mark) || mark.lineBefore || this.at === 0));
    if (!isMark || mark.kind === "symbol") return;
    this.enumerators += mark.text.toLowerCase();
    this.at += 2;
  }

  /** "(1) Kịp thời". */
  private skipBracketed(): boolean {
    const [open, mark, close, after] = this.tokens.slice(this.at, this.at + 4);
    const isMark =
      open?.key === "(" && isNumber(mark) && !mark.percent && close?.key === ")" && isWord(after);
    if (!isMark) return false;
    this.enumerators += mark.text;
    this.at += 3;
    return true;
  }

  /** Whether the text is parted here; the mark that does so is passed over. */
  private breakHere(): boolean {
    const token = this.tokens[this.at];
    if (!token || this.depth > 0) return false;
    if (token.key === ";") return this.closeAtMark("semicolon");
    if (token.key === ".") return this.closeAtMark("sentence");
    if (this.isInlineBullet(token) || this.startsAnew(token)) return this.close("line");
    if (token.key === "," && this.endsClauseBeforeComma()) return this.closeAtMark("comma");
    const joined = matchAt(this.tokens, this.at, joining);
    if (joined > 0 && endsWithAward(this.current)) return this.close("comma", joined);
    if (matchAt(this.tokens, this.at, untilNothing) > 0 && endsWithAward(this.current))
      return this.close("comma");
    return token.key === "(" && this.closeAtBracket();
  }

  private endsClauseBeforeComma(): boolean {
    const [first, second] = this.tokens.slice(this.at + 1, this.at + 3);
    const isDefinition = isWord(first) && first.text.length === 1 && /^(=|:|là)$/.test(second?.text ?? "");
    const isAwardFirst = matchAt(this.tokens, this.at + 3, ifWords) > 0 && isNumber(first) && isWord(second);
    return isDefinition || isAwardFirst || endsWithAward(this.current) || this.goesOnWithCap(this.at + 1);
  }

  private goesOnWithCap(at: number): boolean {
    return matchAt(this.tokens, at, capStart) > 0 && this.current.some(isNumber);
  }

  /** "0,5 điểm (tối đa 2 điểm)", "0 (không phát sinh: không đánh giá)": in brackets, a clause of its own. */
  private closeAtBracket(): boolean {
    const end = this.tokens.findIndex(({ key }, i) => i > this.at && key === ")");
    const inside = this.tokens.slice(this.at + 1, Math.max(end, this.at));
    const isClause = this.isCapBehind(inside) || (endsWithAward(this.current) && opensAbsence(inside));
    if (!isClause || inside.some(({ key }) => key === "(")) return false;
    this.close("comma", 1);
    this.current = inside;
    this.mark = undefined;
    return this.close("comma", inside.length + 1);
  }

  private isCapBehind(inside: Tokens): boolean {
    if (!this.goesOnWithCap(this.at + 1)) return false;
    return endsWithAward(this.current) || readCap(inside) !== undefined;
  }

  /** A text that starts with a bullet may have lost its line breaks. */
  private isInlineBullet(token: Token): boolean {
    const isSame = (token.key === "-" || token.key === "+") && this.tokens[0]?.key === token.key;
    const stands = token.spaceBefore && this.tokens[this.at + 1]?.spaceBefore === true;
    return isSame && stands && endsWithAward(this.current);
  }

  /** "Kịp thời: 1 Chậm: 0,5 Không: 0": a cell whose lines were joined, with no mark left between them. */
  private startsAnew(token: Token): boolean {
    const isCapital = isWord(token) && token.spaceBefore && /^\p{Lu}\p{Ll}+$/u.test(token.text);
    const hasUnit = pointUnits.has(this.current.at(-1)?.key ?? "");
    const [colon, number] = this.current.slice(hasUnit ? -3 : -2);
    const isAward = colon?.key === ":" && isNumber(number) && !number.percent;
    const isUnmarked = !this.tokens.some(({ key, lineBefore }) => key === ";" || lineBefore);
    return isCapital && isAward && isUnmarked && !pointUnits.has(token.key);
  }

  /** Two marks in a row, or a comma at the end, stand where something was lost. */
  private closeAtMark(next: Piece["before"]): true {
    const isDoubled = this.mark !== undefined && !this.tokens[this.at]?.lineBefore;
    if (isDoubled) throw new Unread("unclearStructure", textOf(this.tokens));
    this.close(next, 1);
    this.mark = next;
    return true;
  }

  private close(next: Piece["before"], passed = 0): true {
    if (this.current.length > 0) this.pieces.push({ tokens: unwrapped(this.current), before: this.before });
    if (this.current.length > 0 || next !== "line") this.before = this.pieces.length === 0 ? "start" : next;
    this.current = [];
    this.at += passed;
    return true;
  }
}

/** "(Nếu không phát sinh: 2)", all of it in brackets. */
function unwrapped(tokens: Token[]): Token[] {
  const [first, ...rest] = tokens;
  const isWhole = first?.key === "(" && rest.findIndex(({ key }) => key === ")") === rest.length - 1;
  return isWhole ? rest.slice(0, -1) : tokens;
}

/** "…: 0,5", "… 2 điểm", "… (2 điểm)", "trừ 0,25", "(b/a) x 2". */
function endsWithAward(tokens: Tokens): boolean {
  const [open, bracketed, unit, close] = tokens.slice(-4);
  if (open?.key === "(" && isNumber(bracketed) && pointUnits.has(unit?.key ?? "") && close?.key === ")")
    return true;
  const hasUnit = pointUnits.has(tokens.at(-1)?.key ?? "");
  const number = tokens.at(hasUnit ? -2 : -1);
  if (!isNumber(number) || number.percent) return false;
  return hasUnit || tokens.some(({ key }) => awardMarks.has(key));
}
