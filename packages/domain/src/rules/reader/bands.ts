import { Big, write } from "../../points/decimal.js";
import { type Cut, compareCuts, justAfterWhole, origin, spanOf } from "../bands.js";
import type { Award, Band, Limit, Measure, RatioRule, StepsRule } from "../rule.js";
import { withoutLead } from "./absences.js";
import type { Awarding, AwardValue } from "./awards.js";
import { type Condition, readCondition } from "./conditions.js";
import type { Formula } from "./formulas.js";
import { Unread } from "./reading.js";
import { demandPart, type Share, shareKey, shareText } from "./shares.js";
import { agreesWithShare, demandOneSubject, subjectOf } from "./subjects.js";
import { type Token, type Tokens, textOf } from "./tokens.js";
import { meansNone, meansTheRest } from "./unnumbered.js";
import { wordKey } from "./words.js";

export type Definitions = ReadonlyMap<string, Token[]>;

type Row = { label: Token[]; award: AwardValue; condition?: Condition; subject: Token[] };
type Placed = { band: Band; isRest?: true; isNone?: true };

/** Awardings as bands of one measure; throws Unread where they are not. The caller proves gaps and overlaps. */
export function readBands(
  awardings: readonly Awarding[],
  definitions: Definitions,
  criterionName: string | undefined,
  namedShare?: Share,
): StepsRule | RatioRule {
  const rows = awardings.map(rowOf);
  const subject = demandOneSubject(rows.filter(({ condition }) => condition));
  const share = demandOneShare(rows, subject, namedShare);
  const isPercent = demandOneType(rows, share !== undefined, subject);
  const placed = aboveNone(rows.map((row) => place(row, subject, isPercent)));
  const type = isPercent ? "PERCENT" : "COUNT";
  const bands = withTheRest(placed, type);
  const measure = measureOf(type, share, subject, definitions, criterionName);
  const [only, second] = bands;
  if (only && !second && "points" in only.award) throw new Unread("unclearStructure", only.label);
  const isRatio = bands.some(({ award }) => "times" in award);
  if (!isRatio) return { kind: "STEPS", measure, bands };
  if (measure.type === "COUNT") throw new Unread("mixedClauses", textOf(subject));
  return { kind: "RATIO", measure, bands };
}

function rowOf({ label, award }: Awarding): Row {
  const body = withoutLead(label);
  const condition = readCondition(body);
  return {
    label: body,
    award,
    subject: condition ? subjectOf(condition, body) : [],
    ...(condition && { condition }),
  };
}

function sharesOf({ condition, award }: Row): Share[] {
  const named = condition?.share ? [condition.share] : [];
  return "formula" in award ? [...named, award.formula.share] : named;
}

/** Every band and every formula must speak of one share. */
function demandOneShare(rows: readonly Row[], subject: Tokens, named: Share | undefined): Share | undefined {
  const stated = rows.flatMap((row) => sharesOf(row).map((share) => ({ share, row })));
  const [first] = stated;
  if (!first) return named;
  if (named && shareKey(first.share) !== shareKey(named))
    throw new Unread("otherMeasure", shareText(first.share));
  const other = stated.find(({ share }) => shareKey(share) !== shareKey(first.share));
  if (other) throw new Unread("otherMeasure", textOf(other.row.label));
  if (!agreesWithShare(subject, first.share)) throw new Unread("otherMeasure", textOf(subject));
  return first.share;
}

function demandOneType(rows: readonly Row[], hasShare: boolean, subject: Tokens): boolean {
  const numeric = rows.filter(({ condition }) => condition);
  const isPercent = hasShare || numeric.some(({ condition }) => condition?.isPercent);
  const other = numeric.find(({ condition }) => condition?.isPercent !== isPercent);
  if (other) throw new Unread("mixedClauses", textOf(other.label));
  if (!isPercent && subject.length === 0) throw new Unread("unplacedNumber", textOf(numeric[0]?.label ?? []));
  return isPercent;
}

function place(row: Row, subject: Tokens, isPercent: boolean): Placed {
  const { condition, label } = row;
  const band = { label: textOf(label), award: awardOf(row) };
  if (condition) {
    const { from, to } = condition;
    return { band: { ...band, ...(from && { from }), ...(to && { to }) } };
  }
  if (meansTheRest(label)) return { band, isRest: true };
  if (isPercent || !meansNone(label, subject)) throw new Unread("mixedClauses", textOf(label));
  const zero: Limit = { value: "0", inclusive: true };
  return { band: { ...band, from: zero, to: zero }, isNone: true };
}

/** Where "đúng hạn" or "không có" is a case of its own, "chậm dưới 5 ngày" begins above it. */
function aboveNone(placed: Placed[]): Placed[] {
  if (!placed.some(({ isNone }) => isNone)) return placed;
  const above: Limit = { value: "0", inclusive: false };
  return placed.map((one) =>
    one.band.from || one.isRest ? one : { ...one, band: { ...one.band, from: above } },
  );
}

function awardOf({ award, label }: Row): Award {
  if ("points" in award && label.length === 0) throw new Unread("noPoints", award.points);
  if ("points" in award) return { points: award.points };
  if ("notApplicable" in award) throw new Unread("mixedClauses", textOf(label));
  return proportional(award.formula);
}

function proportional({ times, over }: Formula): Award {
  return { times: write(times), over: write(over) };
}

/** "Còn lại" is the one stretch that the other bands leave out. */
function withTheRest(placed: readonly Placed[], type: Measure["type"]): Band[] {
  const rest = placed.filter(({ isRest }) => isRest);
  const others = placed.filter(({ isRest }) => !isRest).map(({ band }) => band);
  if (rest.length === 0) return others;
  const [hole, second] = holesBetween(others, type);
  const [left, another] = rest;
  if (!left || another || !hole || second) throw new Unread("unclearBand", left?.band.label ?? "");
  const label = left.band.label === "" ? "Tính theo công thức" : left.band.label;
  return placed.map(({ band, isRest }) => (isRest ? { ...band, label, ...hole } : band));
}

type Hole = { from?: Limit; to?: Limit };

function holesBetween(bands: readonly Band[], type: Measure["type"]): Hole[] {
  const spans = bands.map((band) => spanOf(band, type)).toSorted((a, b) => compareCuts(a.start, b.start));
  const holes: Hole[] = [];
  let covered: Cut | undefined = origin;
  for (const { start, end } of spans) {
    if (covered && compareCuts(start, covered) > 0) holes.push(holeOf(covered, start));
    covered = covered && end && (compareCuts(end, covered) > 0 ? end : covered);
  }
  const isOpen = covered && (type === "COUNT" || compareCuts(covered, justAfterWhole) < 0);
  return covered && isOpen ? [...holes, holeOf(covered)] : holes;
}

function holeOf(start: Cut, end?: Cut): Hole {
  const isStart = compareCuts(start, origin) === 0;
  return {
    ...(!isStart && { from: { value: write(start.value), inclusive: !start.after } }),
    ...(end && { to: { value: write(end.value), inclusive: end.after } }),
  };
}

function measureOf(
  type: Measure["type"],
  share: Share | undefined,
  subject: Tokens,
  definitions: Definitions,
  criterionName: string | undefined,
): Measure {
  if (type === "COUNT") return { type, label: namedWith("Số", subject) ?? criterionName ?? "Số lượng" };
  if (!share) return { type, label: namedWith("Tỷ lệ", subject) ?? criterionName ?? "Tỷ lệ" };
  demandPart(share, definitions);
  if ("name" in share) return { type, label: textOf(share.name) };
  const nameOf = (part: Token[]) => textOf(definitions.get(part[0]?.key ?? "") ?? part);
  return {
    type,
    label: shareText(share),
    numerator: nameOf(share.numerator),
    denominator: nameOf(share.denominator),
  };
}

const shareWord = wordKey("lệ");

/** "vấn đề được xử lý" is measured as "Tỷ lệ vấn đề được xử lý". */
function namedWith(lead: string, subject: Tokens): string | undefined {
  const text = textOf(subject);
  if (text === "") return undefined;
  const isNamed = subject.some(({ key }) => key === shareWord) || subject[0]?.key === wordKey(lead);
  const isAcronym = /^\p{Lu}{2}/u.test(text);
  const name = isNamed || isAcronym ? text : text.charAt(0).toLowerCase() + text.slice(1);
  return isNamed ? name.charAt(0).toUpperCase() + name.slice(1) : `${lead} ${name}`;
}

const leastPart = 10;

/** A formula that gives next to nothing of the max was not meant as it was read. */
export function isTooSmall({ times, over }: { times: string; over: string }, maxPoints: string): boolean {
  return new Big(times).times(100).div(over).times(leastPart).lt(maxPoints);
}
