import { comparePoints, isPositive, isZero } from "../../points/points.js";
import type { Absence, LeafRule } from "../rule.js";
import { absenceLeads, surelyAbsent } from "./absence-words.js";
import type { Awarding } from "./awards.js";
import type { Clause } from "./clauses.js";
import { Unread } from "./reading.js";
import { hasPhrase, isNumber, isWholly, matchAt, type Token, type Tokens, textOf } from "./tokens.js";
import { phrases, words } from "./words.js";

const perhaps = phrases("không có", "chưa có");
const barred = words("nhưng mà nếu trừ riêng đồng song tuy ; :");

/** Whether a label says that nothing arose: barely in so many words, or perhaps as one of the cases. */
function absenceOf(label: Tokens, isDropped: boolean): "barely" | "surely" | "perhaps" | undefined {
  const lead = label.slice(0, matchAt(label, 0, absenceLeads));
  const body = label.slice(lead.length);
  if (body.some((token) => isNumber(token) || barred.has(token.key))) return undefined;
  if (isWholly(body, surelyAbsent)) return "barely";
  if (matchAt(body, 0, surelyAbsent) > 0) return "surely";
  if (isDropped && hasPhrase(lead, inTheYear) && none.has(body[0]?.key ?? "")) return "surely";
  const isPlain = !body.some(({ key }) => joiners.has(key) && !(isDropped && key === ","));
  return isPlain && matchAt(body, 0, perhaps) > 0 && body.length > 2 ? "perhaps" : undefined;
}

const inTheYear = phrases("trong năm");
const none = words("không chưa");
const joiners = words("và hoặc , hay");

export function readAbsence({ label, award }: Awarding): Absence | undefined {
  if ("formula" in award) return undefined;
  const text = textOf(withoutLead(label));
  return { label: text, outcome: "points" in award ? { points: award.points } : { notApplicable: true } };
}

const opening = phrases("nếu", "trường hợp", "trong trường hợp");

export function startsWithIf(label: Tokens): boolean {
  return matchAt(label, 0, opening) > 0;
}

/** "Nếu" and "trường hợp" before a case are no part of its name. */
export function withoutLead(label: readonly Token[]): Token[] {
  return label.slice(matchAt(label, 0, opening));
}

type AwardClause = Extract<Clause, { kind: "AWARD" }>;

/** The clause for a year in which nothing arose, set apart from the cases that are scored. */
export function absenceAmong(clauses: readonly Clause[]): AwardClause | undefined {
  const awards = clauses.filter((clause) => clause.kind === "AWARD");
  const counts = clauses.some(({ kind }) => kind === "DEDUCTION" || kind === "BONUS");
  const [first, second] = awards.filter((clause) => isAbsence(clause, awards, counts));
  if (second) throw new Unread("unclearAbsence", textOf(second.piece.tokens));
  return first;
}

function isAbsence(clause: AwardClause, awards: readonly AwardClause[], counts: boolean): boolean {
  const { label, award } = clause.awarding;
  const kind = absenceOf(label, "notApplicable" in award);
  if ("notApplicable" in award && !kind) throw new Unread("unclearAbsence", textOf(clause.piece.tokens));
  if ("notApplicable" in award) return true;
  const others = awards.filter((other) => other !== clause);
  if (!kind || !("points" in award) || isAmongCounts(others)) return false;
  if (counts) return kind !== "perhaps" && others.length > 0;
  if (!isWholeWithout(others)) return false;
  if (kind === "barely" || (kind === "surely" && !areWords(others))) return true;
  if (kind === "surely") return isSetApart(clause, others) || isLoneIf(clause, others);
  if (!isPositive(award.points) || !(isSetApart(clause, others) || isBestIf(clause, others))) return false;
  if (isOtherMerit(label, others)) throw new Unread("unclearAbsence", textOf(clause.piece.tokens));
  return true;
}

const offences = phrases("vi phạm", "sai phạm", "kỷ luật", "khiếu nại", "tố cáo", "khuyết điểm");

/** "Không có vi phạm: 2" after cases that say nothing of violations is a merit, not a year without work. */
function isOtherMerit(label: Tokens, others: readonly AwardClause[]): boolean {
  return hasPhrase(label, offences) && !others.some(({ awarding }) => hasPhrase(awarding.label, offences));
}

function isLoneIf({ awarding }: AwardClause, others: readonly AwardClause[]): boolean {
  return startsWithIf(awarding.label) && !others.some((other) => startsWithIf(other.awarding.label));
}

/** "Nếu không có hồ sơ trễ hạn: 2" where no other case gives more. */
function isBestIf(clause: AwardClause, others: readonly AwardClause[]): boolean {
  const isAtMost = ({ awarding: { award } }: AwardClause) => {
    const { award: best } = clause.awarding;
    return !("points" in award && "points" in best) || comparePoints(award.points, best.points) <= 0;
  };
  return isLoneIf(clause, others) && others.every(isAtMost);
}

function isWholeWithout(others: readonly AwardClause[]): boolean {
  return others.length > 1 || others.some(({ awarding }) => "formula" in awarding.award);
}

function areWords(others: readonly AwardClause[]): boolean {
  const isStretch = (token: Token) => isNumber(token) && token.value !== "100";
  return others.every(({ awarding: { award, label } }) => "points" in award && !label.some(isStretch));
}

/** "Không phát sinh vi phạm: 2; 1 vi phạm: 1; …" begins a scale of counts. */
function isAmongCounts(others: readonly AwardClause[]): boolean {
  return others.some(({ awarding }) => awarding.label.some((token) => isNumber(token) && !token.percent));
}

/** A sentence of its own after cases that semicolons part, or the one case in words after bands of a share. */
function isSetApart({ piece }: AwardClause, others: readonly AwardClause[]): boolean {
  const areShares = others.every(({ awarding }) => awarding.label.some(({ percent }) => percent));
  const hasSemicolons = others.some((other) => other.piece.before === "semicolon");
  return areShares || (piece.before === "sentence" && hasSemicolons);
}

/** "Không phát sinh vi phạm: 2" beside "dưới 5%: 1" may mean 0 %, so the two must not disagree there. */
export function demandNoOtherNothing(rule: LeafRule, { outcome }: Absence, { piece }: AwardClause): void {
  if ((rule.kind !== "STEPS" && rule.kind !== "RATIO") || !("points" in outcome)) return;
  const lowest = rule.bands.find(({ from }) => !from || (isZero(from.value) && from.inclusive));
  const points = lowest && ("points" in lowest.award ? lowest.award.points : "0");
  const isSame = points !== undefined && comparePoints(points, outcome.points) === 0;
  if (!isSame && (points === undefined || isPositive(points))) {
    throw new Unread("unclearAbsence", textOf(piece.tokens));
  }
}
