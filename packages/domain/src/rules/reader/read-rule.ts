import { DomainError } from "../../errors/domain-error.js";
import type { Points } from "../../points/points.js";
import { checkRule } from "../check-rule.js";
import { parseRule } from "../parse-rule.js";
import type { LeafRule, ScoringRule } from "../rule.js";
import { readBranches } from "./branches.js";
import { readLeaf } from "./leaves.js";
import { notesOn } from "./notes.js";
import { type RuleReading, Unread, unread } from "./reading.js";
import { nameReferences } from "./references.js";
import { reasonOf } from "./rule-reasons.js";
import { isWord, normaliseText, type Tokens, textOf, tokenise } from "./tokens.js";
import { readChildren, readDiscretionary } from "./whole-texts.js";

export type ReadingContext = { maxPoints: Points; criterionName?: string };

const longestText = 3000;

/**
 * The rule that a decision's own words state, for a person to confirm. A text that is not understood in
 * every word and number is declined with the reason; what is proposed fits a criterion of that max.
 */
export function readRule(text: string, context: ReadingContext): RuleReading {
  if (text.length > longestText) return unread("textTooLong", text);
  const plain = normaliseText(text);
  try {
    const { rule, notes } = readText(plain, context);
    return { read: true, rule: parseRule(rule), notes: [...notes, ...notesOn(rule)] };
  } catch (error) {
    if (error instanceof Unread) return unread(error.reason, error.fragment || plain);
    if (error instanceof DomainError) return unread("invalidRule", plain);
    throw error;
  }
}

function readText(text: string, context: ReadingContext): { rule: ScoringRule; notes: string[] } {
  if (text === "") throw new Unread("emptyText", "");
  const tokens = nameReferences(tokenise(text));
  demandMarks(tokens);
  const whole = readChildren(tokens) ?? readDiscretionary(tokens, context.maxPoints);
  if (whole) return { rule: whole, notes: [] };
  const branches = readBranches(tokens, (part) => checkedLeaf(part, context));
  return branches ?? checkedLeaf(tokens, context);
}

const fewestWords = 3;

/** Without its tone marks a word that changes the sense, as "trừ" or "nếu", is not known. */
function demandMarks(tokens: Tokens): void {
  const spelled = tokens.filter((token) => isWord(token) && token.text.length > 1);
  const isBare = spelled.every(({ text }) => /^[a-z]+$/i.test(text));
  if (isBare && spelled.length >= fewestWords) throw new Unread("withoutMarks", textOf(tokens));
}

function checkedLeaf(tokens: Tokens, context: ReadingContext): { rule: LeafRule; notes: string[] } {
  const reading = readLeaf(tokens, context);
  const [problem] = checkRule(reading.rule, context.maxPoints);
  if (problem) throw new Unread(...reasonOf(problem, reading.rule, textOf(tokens)));
  return reading;
}
