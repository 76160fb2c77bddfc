import { comparePoints, isPositive, type Points } from "../../points/points.js";
import type { BonusRule, PenaltyRule } from "../rule.js";
import type { Cap } from "./caps.js";
import { demandDistinct, saysAll } from "./choices.js";
import type { Clause } from "./clauses.js";
import { Unread } from "./reading.js";
import { isNumber, matchAt, textOf } from "./tokens.js";
import { meansNone } from "./unnumbered.js";
import { restrictions, words } from "./words.js";

type Counted = Extract<Clause, { kind: "DEDUCTION" | "BONUS" }>;
type Capping = Extract<Clause, { kind: "CAP" }>;
type Base = Extract<Clause, { kind: "AWARD" }>;
type Noted<T> = { rule: T; notes: string[] };

/** Full points less so many for each fault. */
export function readPenalty(
  clauses: readonly Clause[],
  maxPoints: Points,
  criterionName: string | undefined,
): Noted<PenaltyRule> {
  const { counted, caps, bases } = sorted(clauses, "DEDUCTION");
  const [base, second] = bases;
  if (second) throw new Unread("mixedClauses", textOf(second.piece.tokens));
  if (base) demandFull(base, maxPoints);
  const cap = capOf(caps);
  const isMisplaced = caps.some(({ piece, cap: { deducts } }) => !deducts && piece.before !== "comma");
  const isLess = cap?.points !== undefined && comparePoints(cap.points, maxPoints) < 0;
  const isMore = cap?.points !== undefined && comparePoints(cap.points, maxPoints) > 0;
  if (isMore || (isLess && isMisplaced)) throw new Unread("maxDiffers", textOf(caps[0]?.piece.tokens ?? []));
  if (isLess) demandClearCap(clauses);
  const label = base ? textOf(base.awarding.label) : (criterionName ?? "Không bị trừ điểm");
  const items = itemsOf(counted, maxPoints);
  return {
    rule: { kind: "PENALTY", label, full: maxPoints, items, cap: cap?.points ?? maxPoints },
    notes: cap ? [] : ["Không nêu mức trừ tối đa: trừ đến hết số điểm của tiêu chí."],
  };
}

/** A limit below the full score must be one of everything taken off, and leave room for each of it. */
function demandClearCap(clauses: readonly Clause[]): void {
  const at = clauses.findIndex(({ kind }) => kind === "CAP");
  const clause = clauses[at];
  if (clause?.kind !== "CAP") return;
  const { cap, piece } = clause;
  const counted = clauses.filter(({ kind }) => kind === "DEDUCTION");
  const isLast = clauses.slice(at).every(({ kind }) => kind !== "DEDUCTION");
  const isTooLow = clauses.some(
    (one) => one.kind === "DEDUCTION" && comparePoints(one.deduction.points, cap.points ?? "0") > 0,
  );
  const isRow = cap.deducts && counted.slice(1).every((one) => one.piece.before === "comma");
  const isOfAll = counted.length === 1 || cap.isTotal || isRow || piece.before !== "comma";
  const isAttached = piece.before !== "comma" || clauses[at - 1]?.kind === "DEDUCTION";
  if (!isLast || isTooLow || !isOfAll || !isAttached)
    throw new Unread("unclearDeduction", textOf(piece.tokens));
}

const barredFromFull = words("trừ mỗi nếu");

/** What a full score takes; its only number may be "100%". */
function demandFull({ awarding: { label, award }, piece }: Base, maxPoints: Points): void {
  const isFull = "points" in award && comparePoints(award.points, maxPoints) === 0;
  const isPlain = label.length > 0 && (!label.some(isNumber) || saysAll(label));
  const isBarred = label.some(({ key }) => barredFromFull.has(key)) || matchAt(label, 0, restrictions) > 0;
  if (!isFull || !isPlain || isBarred) throw new Unread("mixedClauses", textOf(piece.tokens));
}

/** So many points for each thing, as far as the max goes. */
export function readBonuses(clauses: readonly Clause[], maxPoints: Points): Noted<BonusRule> {
  const { counted, caps, bases } = sorted(clauses, "BONUS");
  const other = bases.find(({ awarding }) => !isNothing(awarding, counted));
  if (other) throw new Unread("mixedClauses", textOf(other.piece.tokens));
  const cap = capOf(caps);
  if (cap?.deducts || (cap?.points !== undefined && comparePoints(cap.points, maxPoints) !== 0)) {
    throw new Unread("maxDiffers", textOf(caps[0]?.piece.tokens ?? []));
  }
  return {
    rule: { kind: "BONUS", items: itemsOf(counted, maxPoints), cap: maxPoints },
    notes: cap ? [] : ["Không nêu mức cộng tối đa: tính đến điểm tối đa của tiêu chí."],
  };
}

/** "không có: 0", "không có sáng kiến: 0" beside "mỗi sáng kiến …". */
function isNothing({ label, award }: Base["awarding"], counted: readonly Counted[]): boolean {
  const [first] = counted;
  const isZero = "points" in award && !isPositive(award.points);
  return isZero && counted.length === 1 && first !== undefined && meansNone(label, first.deduction.label);
}

function sorted(clauses: readonly Clause[], kind: Counted["kind"]) {
  const other = clauses.find((clause) => !["AWARD", "CAP", "HEADING", kind].includes(clause.kind));
  if (other) throw new Unread("mixedClauses", textOf(other.piece.tokens));
  return {
    counted: clauses.filter((clause): clause is Counted => clause.kind === kind),
    caps: clauses.filter((clause): clause is Capping => clause.kind === "CAP"),
    bases: clauses.filter((clause): clause is Base => clause.kind === "AWARD"),
  };
}

function capOf([cap, second]: readonly Capping[]): Cap | undefined {
  if (second) throw new Unread("mixedClauses", textOf(second.piece.tokens));
  return cap?.cap;
}

/** "…, cảnh cáo trở lên trừ 1" goes on a list that began with "mỗi". */
function itemsOf(counted: readonly Counted[], maxPoints: Points): { label: string; points: Points }[] {
  let isEach = false;
  const items = counted.map(({ deduction, piece }) => {
    isEach = deduction.isEach || (isEach && piece.before === "comma");
    const isOff = !isPositive(deduction.points) || comparePoints(deduction.points, maxPoints) > 0;
    if (!isEach || isOff) throw new Unread("unclearDeduction", textOf(piece.tokens));
    return { label: textOf(deduction.label), points: deduction.points };
  });
  demandDistinct(items);
  return items;
}
