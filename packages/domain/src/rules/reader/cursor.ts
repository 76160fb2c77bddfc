import { isNumber, matchAt, type Token, type Tokens } from "./tokens.js";
import type { Phrases } from "./words.js";

/** A place in a row of tokens that moves on over what it takes. */
export class Cursor {
  constructor(
    readonly tokens: Tokens,
    public at = 0,
  ) {}

  get next(): Token | undefined {
    return this.tokens[this.at];
  }

  get done(): boolean {
    return this.at >= this.tokens.length;
  }

  take(among: Phrases): boolean {
    const length = matchAt(this.tokens, this.at, among);
    this.at += length;
    return length > 0;
  }

  takeKey(key: string): boolean {
    if (this.next?.key !== key) return false;
    this.at += 1;
    return true;
  }

  takeNumber(): Token | undefined {
    const token = this.next;
    if (!isNumber(token)) return undefined;
    this.at += 1;
    return token;
  }

  /** Goes back to where it was when nothing came of it. */
  attempt<T>(parse: () => T | undefined): T | undefined {
    const start = this.at;
    const result = parse();
    if (result === undefined) this.at = start;
    return result;
  }
}
