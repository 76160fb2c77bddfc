import { comparePoints, isPositive, isZero } from "../../points/points.js";
import type { Absence, LeafRule } from "../rule.js";
import type { Awarding } from "./awards.js";
import type { Clause } from "./clauses.js";
import { Unread } from "./reading.js";
import { isNumber, isWholly, matchAt, type Token, type Tokens, textOf } from "./tokens.js";
import { phrases, words } from "./words.js";

const leads = phrases(
  ...["nếu", "trường hợp", "trong trường hợp", "nếu trong năm", "trong năm", "nếu đơn vị", "đơn vị"],
  ...["đối với đơn vị", "trường hợp đơn vị", "trường hợp trong năm", "trường hợp cơ quan , đơn vị"],
);
const surely = phrases(
  ...["không phát sinh", "không có phát sinh", "chưa phát sinh", "không được giao", "không thuộc đối tượng"],
  ...["không thuộc phạm vi", "không thuộc diện", "không có nhiệm vụ phát sinh", "không giao chỉ tiêu"],
);
const perhaps = phrases("không có", "chưa có");
const barred = words("nhưng mà nếu trừ riêng đồng song tuy ; :");

/** Whether a label says that nothing arose: barely in so many words, or perhaps as one of the cases. */
function absenceOf(label: Tokens): "barely" | "surely" | "perhaps" | undefined {
  const body = label.slice(matchAt(label, 0, leads));
  if (body.some((token) => isNumber(token) || barred.has(token.key))) return undefined;
  if (isWholly(body, surely)) return "barely";
  if (matchAt(body, 0, surely) > 0) return "surely";
  const isPlain = !body.some(({ key }) => joiners.has(key));
  return isPlain && matchAt(body, 0, perhaps) > 0 && body.length > 2 ? "perhaps" : undefined;
}

const joiners = words("và hoặc , hay");

export function readAbsence({ label, award }: Awarding): Absence | undefined {
  if ("formula" in award) return undefined;
  const text = textOf(withoutLead(label));
  return { label: text, outcome: "points" in award ? { points: award.points } : { notApplicable: true } };
}

/** Whether the words go on from "không phát sinh". */
export function opensAbsence(tokens: Tokens): boolean {
  return matchAt(tokens, matchAt(tokens, 0, leads), surely) > 0;
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
  const kind = absenceOf(label);
  if ("notApplicable" in award && !kind) throw new Unread("unclearAbsence", textOf(clause.piece.tokens));
  if ("notApplicable" in award) return true;
  const others = awards.filter((other) => other !== clause);
  if (!kind || !("points" in award) || isAmongCounts(others)) return false;
  if (counts) return kind !== "perhaps" && others.length > 0;
  if (!isWholeWithout(others)) return false;
  if (kind === "barely" || (kind === "surely" && !areWords(others))) return true;
  return isSetApart(clause, others) && (kind === "surely" || isPositive(award.points));
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

/** The only "nếu", a sentence of its own after cases that semicolons part, or the one case in words after bands of a share. */
function isSetApart({ piece, awarding }: AwardClause, others: readonly AwardClause[]): boolean {
  const areShares = others.every(({ awarding }) => awarding.label.some(({ percent }) => percent));
  const isLoneIf =
    startsWithIf(awarding.label) && !others.some((other) => startsWithIf(other.awarding.label));
  const hasSemicolons = others.some((other) => other.piece.before === "semicolon");
  return areShares || isLoneIf || (piece.before === "sentence" && hasSemicolons);
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
