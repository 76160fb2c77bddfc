import { Big, write } from "../../points/decimal.js";
import type { Limit } from "../rule.js";
import { Cursor } from "./cursor.js";
import { Unread } from "./reading.js";
import { letterShareAt, type Share } from "./shares.js";
import { type Stretch, stretchAt } from "./stretches.js";
import { isNumber, type Token, type Tokens, textOf } from "./tokens.js";
import { words } from "./words.js";

/** A stretch of a share or of a count as a label states it, and the words around it. */
export type Condition = {
  from?: Limit;
  to?: Limit;
  isPercent: boolean;
  share?: Share;
  left: Token[];
  right: Token[];
};

/** What a label says of a number, or undefined where it holds none. Throws Unread where that is not clear. */
export function readCondition(label: Tokens): Condition | undefined {
  if (!label.some(isNumber)) return undefined;
  for (let at = 0; at < label.length; at += 1) {
    const cursor = new Cursor(label, at);
    const stretch = stretchAt(cursor, label);
    if (stretch) return conditionOf(stretch, label.slice(0, at), label.slice(cursor.at), label);
  }
  throw new Unread("unplacedNumber", textOf(label));
}

function conditionOf(stretch: Stretch, left: Token[], right: Token[], label: Tokens): Condition {
  const { numbers, words: named } = stretch;
  const before = splitShare(left);
  const after = splitShare([...named, ...right]);
  if ([...before.rest, ...after.rest].some(isNumber)) throw new Unread("unplacedNumber", textOf(label));
  const share = before.share ?? after.share;
  const scale = scaleOf(numbers, share !== undefined, [...left, ...named], label);
  return {
    ...(stretch.from && { from: scaled(stretch.from, scale.factor) }),
    ...(stretch.to && { to: scaled(stretch.to, scale.factor) }),
    ...(share && { share }),
    isPercent: scale.isPercent,
    left: before.rest,
    right: after.rest,
  };
}

function splitShare(tokens: Token[]): { share?: Share; rest: Token[] } {
  for (let at = 0; at < tokens.length; at += 1) {
    const found = letterShareAt(tokens, at);
    if (!found) continue;
    return { share: found.share, rest: [...tokens.slice(0, at), ...tokens.slice(at + found.length)] };
  }
  return { rest: tokens };
}

const shareWords = words("tỷ lệ");

/** "từ 80 đến 100%" is in percent, and so is "b/a < 0,8"; any other bare number counts things. */
function scaleOf(numbers: Token[], hasShare: boolean, left: Tokens, label: Tokens) {
  const last = numbers.at(-1);
  if (last?.percent) return { isPercent: true, factor: "1" };
  if (numbers.some(({ percent }) => percent)) throw new Unread("unplacedNumber", textOf(label));
  const isShare = hasShare || left.some(({ key }) => shareWords.has(key));
  if (!isShare) {
    if (!numbers.every(({ value }) => /^\d+$/.test(value))) throw new Unread("unplacedNumber", textOf(label));
    return { isPercent: false, factor: "1" };
  }
  if (!hasShare || !numbers.every(({ value }) => new Big(value).lte(1))) {
    throw new Unread("unplacedNumber", textOf(label));
  }
  return { isPercent: true, factor: "100" };
}

function scaled({ value, inclusive }: Limit, factor: string): Limit {
  return { value: write(new Big(value).times(factor)), inclusive };
}
