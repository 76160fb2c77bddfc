import { parsePoints, type RuleInputs } from "@reform-ledger/domain";
import type { Entry } from "../sheetModel";

const plain = (points: string | null) =>
  points !== null && /^-?\d+(\.\d+)?$/.test(points) ? parsePoints(points) : points;

/** JSON with its members in one order, so that inputs are compared by what they say. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== "object") return value;
  const members = Object.entries(value).filter(([, member]) => member !== undefined && member !== null);
  return Object.fromEntries(
    members.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, member]) => [key, canonical(member)]),
  );
}

export const sameInputs = (a: RuleInputs | null, b: RuleInputs | null) =>
  JSON.stringify(canonical(a ?? {})) === JSON.stringify(canonical(b ?? {}));

/** Whether two entries say the same, however they are written. */
export const sameEntry = (a: Entry, b: Entry) =>
  a.state === b.state &&
  plain(a.points) === plain(b.points) &&
  a.note.trim() === b.note.trim() &&
  a.deviation.trim() === b.deviation.trim() &&
  sameInputs(a.inputs, b.inputs);
