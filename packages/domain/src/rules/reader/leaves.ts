import { comparePoints, type Points } from "../../points/points.js";
import type { LeafRule, SurveyRule } from "../rule.js";
import { absenceAmong, demandNoOtherNothing, readAbsence, startsWithIf } from "./absences.js";
import type { Awarding } from "./awards.js";
import { type Definitions, isTooSmall, readBands } from "./bands.js";
import type { Cap } from "./caps.js";
import { readChoice, saysAll } from "./choices.js";
import { type Clause, readClauses } from "./clauses.js";
import { readBonuses, readPenalty } from "./counted-rules.js";
import { Unread } from "./reading.js";
import { isSurvey, shareText } from "./shares.js";
import { isNumber, type Tokens, textOf } from "./tokens.js";
import { meansTheRest } from "./unnumbered.js";
import { wordKey } from "./words.js";

type Context = { maxPoints: Points; criterionName?: string };
type Leaf = { rule: Exclude<LeafRule, { kind: "DISCRETIONARY" }>; notes: string[] };

/** The clauses of a text as one rule, with what holds where nothing arose. */
export function readLeaf(tokens: Tokens, context: Context): Leaf {
  const clauses = readClauses(tokens, context.maxPoints).filter((clause) => !isStatedMax(clause, context));
  const absent = absenceAmong(clauses);
  const rest = absent ? clauses.filter((clause) => clause !== absent) : clauses;
  const leaf = readPresent(rest, context);
  const absence = absent && readAbsence(absent.awarding);
  if (absent && absence) demandNoOtherNothing(leaf.rule, absence, absent);
  return absence ? { ...leaf, rule: { ...leaf.rule, absence } } : leaf;
}

function isStatedMax(clause: Clause, { maxPoints }: Context): boolean {
  if (clause.kind !== "MAX") return false;
  if (comparePoints(clause.points, maxPoints) === 0) return true;
  throw new Unread("maxDiffers", textOf(clause.piece.tokens));
}

function readPresent(clauses: readonly Clause[], context: Context): Leaf {
  const kinds = new Set(clauses.map(({ kind }) => kind));
  if (kinds.has("DEDUCTION")) return readPenalty(clauses, context.maxPoints, context.criterionName);
  if (kinds.has("BONUS")) return readBonuses(clauses, context.maxPoints);
  const cap = clauses.find((clause) => clause.kind === "CAP" && !isMaxAgain(clause.cap, context));
  if (cap) throw new Unread("mixedClauses", textOf(cap.piece.tokens));
  const awardClauses = clauses.filter((clause) => clause.kind === "AWARD");
  demandNoLateIf(awardClauses);
  const awards = awardClauses.map(({ awarding }) => withNamedShare(awarding, clauses));
  demandOneHeading(awards);
  const [heading] = clauses.filter(({ kind }) => kind === "HEADING");
  const notes = heading ? [`Phần đầu: “${textOf(heading.piece.tokens).replace(/ ?:$/, "")}”.`] : [];
  return { rule: readAwards(awards, clauses, context), notes };
}

/** "Có kế hoạch: 1, nếu ban hành sớm: 2" puts one case within another. */
function demandNoLateIf([first, ...others]: readonly Extract<Clause, { kind: "AWARD" }>[]): void {
  if (!first || startsWithIf(first.awarding.label)) return;
  const late = others.find(({ piece, awarding }) => piece.before === "comma" && startsWithIf(awarding.label));
  if (late) throw new Unread("exception", textOf(late.piece.tokens));
}

/** After a list of cases a sentence of its own, or a lone "nếu", is a condition on all of them. */
function demandSideBySide([, ...others]: readonly Extract<Clause, { kind: "AWARD" }>[]): void {
  const ifs = others.filter(({ awarding }) => startsWithIf(awarding.label));
  const apart = others.filter(({ piece }) => piece.before === "sentence" || piece.before === "line");
  const areLines = others.every(({ piece }) => piece.tokens[0]?.lineBefore);
  const late = ifs.length < others.length ? ifs[0] : undefined;
  const later = areLines || apart.length === others.length ? undefined : apart[0];
  const odd = late ?? later;
  if (odd) throw new Unread("exception", textOf(odd.piece.tokens));
}

/** "tối đa 2 điểm" says the criterion's max once more. */
function isMaxAgain({ points, deducts }: Cap, { maxPoints }: Context): boolean {
  return !deducts && points !== undefined && comparePoints(points, maxPoints) === 0;
}

function readAwards(awards: readonly Awarding[], clauses: readonly Clause[], context: Context): Leaf["rule"] {
  const [only, second] = awards;
  if (!only) throw new Unread("noPoints", "");
  const survey = second ? undefined : readSurvey(only);
  if (survey) return survey;
  if (isChoice(awards)) {
    demandSideBySide(clauses.filter((clause) => clause.kind === "AWARD"));
    return readChoice(awards);
  }
  demandFormulaFirst(awards);
  const named = clauses.find((clause) => clause.kind === "SHARE");
  const rule = readBands(awards, definitionsAmong(clauses), context.criterionName, named?.share);
  const small = rule.bands.find(({ award }) => "times" in award && isTooSmall(award, context.maxPoints));
  if (small) throw new Unread("unclearFormula", small.label);
  return rule;
}

const plainShare = wordKey("lệ");

/** "tỷ lệ" in a formula, where a clause says what it is. */
function withNamedShare(awarding: Awarding, clauses: readonly Clause[]): Awarding {
  const { award } = awarding;
  if (!("formula" in award) || !("name" in award.formula.share)) return awarding;
  const { name } = award.formula.share;
  const isPlain = name.length === 2 && name[1]?.key === plainShare;
  const named = clauses.find(
    (clause) => clause.kind === "SHARE" && (isPlain || textOf(clause.name) === textOf(name)),
  );
  if (named?.kind !== "SHARE") return awarding;
  return { ...awarding, award: { formula: { ...award.formula, share: named.share } } };
}

/** "Cấp huyện: kịp thời: 2; …": a heading within a later label would begin another list. */
function demandOneHeading(awards: readonly Awarding[]): void {
  const later = awards.slice(1).find(({ label }) => label.some(({ key }) => key === ":"));
  if (later) throw new Unread("unclearStructure", textOf(later.label));
}

/** A formula for every other case is the rule that the cases after it break, so it stands first. */
function demandFormulaFirst(awards: readonly Awarding[]): void {
  const late = awards.slice(1).find(({ label, award }) => label.length === 0 && "formula" in award);
  if (late)
    throw new Unread("unclearStructure", "formula" in late.award ? shareText(late.award.formula.share) : "");
}

/** "Tỷ lệ điểm khảo sát (%) x 2". */
function readSurvey({ label, award }: Awarding): SurveyRule | undefined {
  if (label.length > 0 || !("formula" in award) || !isSurvey(award.formula.share)) return undefined;
  const { times, over } = award.formula;
  return over.eq(100) ? { kind: "SURVEY", max: times.toFixed() } : undefined;
}

/** Words only; of numbers at most one "100%" that names no stretch which the others continue. */
function isChoice(awards: readonly Awarding[]): boolean {
  if (awards.some(({ award }) => "formula" in award)) return false;
  const numeric = awards.filter(({ label }) => label.some(isNumber));
  if (numeric.length === 0) return true;
  const [only, second] = numeric;
  const hasRest = awards.some(({ label }) => meansTheRest(label));
  return only !== undefined && second === undefined && awards.length > 1 && saysAll(only.label) && !hasRest;
}

function definitionsAmong(clauses: readonly Clause[]): Definitions {
  const defined = clauses.filter((clause) => clause.kind === "DEFINITION");
  const meanings = new Map(defined.map(({ letter, meaning }) => [letter, meaning]));
  if (meanings.size !== defined.length) throw new Unread("sameLabel", textOf(defined[0]?.piece.tokens ?? []));
  return meanings;
}
