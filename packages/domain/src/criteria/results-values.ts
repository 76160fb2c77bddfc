import { badInput, DomainError } from "../errors/domain-error.js";
import type { MessageKey, MessageParams } from "../errors/messages.js";
import { readPointsVi } from "../points/parse-vi.js";
import { comparePoints, type Points } from "../points/points.js";
import type { ImportProblem } from "./imported.js";
import { foldVietnamese } from "./names.js";

/** A cell's points, and their max where the cell says "9,5/14". */
export type ReadValue = { points: Points | null; max: Points | null; notApplicable?: true };

export type ValueReader = ((text: string, line: number, column: number) => ReadValue) & {
  problems: ImportProblem[];
};

const nothing: ReadValue = { points: null, max: null };

const notApplicable = /^(khong (danh gia|ap dung)|n a)$/;

/** Reads figures and notes what is wrong with a cell; blanks and dashes are null without a problem. */
export function resultsReader(problems: ImportProblem[]): ValueReader {
  const read = (text: string, line: number, column: number): ReadValue => {
    const bare = text.replace(/\s*(%|điểm|đ)$/iu, "");
    if (/^[-–—]*$/.test(bare)) return nothing;
    if (notApplicable.test(foldVietnamese(bare))) return { ...nothing, notApplicable: true };
    const [points = "", max] = bare.split("/").map((part) => part.trim());
    try {
      return { points: notNegative(points), max: max === undefined ? null : notNegative(max) };
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      problems.push({ line, column, code: error.messageKey, params: error.params });
      return nothing;
    }
  };
  return Object.assign(read, { problems });
}

function notNegative(text: string): Points {
  const points = readPointsVi(text);
  if (comparePoints(points, "0") < 0) throw badInput("scoreNegative");
  return points;
}

/** "8", "8/10", "Hạng 8"; a dash or a blank is no rank. */
export function rankIn(
  text: string,
  onProblem: (code: MessageKey, params: MessageParams) => void,
): { rank: number | null; rankOf: number | null } {
  if (/^[-–—]?$/.test(text)) return { rank: null, rankOf: null };
  const match = /^(?:hạng|thứ)?\s*(\d{1,4})(?:\s*\/\s*(\d{1,4}))?$/iu.exec(text);
  const [rank, rankOf] = [Number(match?.[1]), match?.[2] === undefined ? null : Number(match[2])];
  if (rank >= 1 && (rankOf === null || rankOf >= rank)) return { rank, rankOf };
  onProblem("importRankUnknown", { value: text.slice(0, 40) });
  return { rank: null, rankOf: null };
}
