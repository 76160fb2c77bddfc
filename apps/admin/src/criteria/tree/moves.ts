import { DomainError, moveCriterion, renumber } from "@reform-ledger/domain";
import { nodeOf, type TreeRow } from "./criteriaTree";

/** Where a criterion goes: beneath whom, at which place from 1. */
export interface Goal {
  parentId: string | null;
  position: number;
}

export const moveNames = ["up", "down", "inside", "outside"] as const;
export type MoveName = (typeof moveNames)[number];

/** The next steps that a criterion can take in its tree. */
export function movesOf(rows: readonly TreeRow[], row: TreeRow): Partial<Record<MoveName, Goal>> {
  const { parentId, place, siblings } = row;
  const before = rows.find((other) => other.parentId === parentId && other.place === place - 1);
  const parent = rows.find(({ criterion }) => criterion.id === parentId);
  const goals: Partial<Record<MoveName, Goal>> = {
    ...(place > 1 && { up: { parentId, position: place - 1 } }),
    ...(place < siblings && { down: { parentId, position: place + 1 } }),
    ...(before && { inside: { parentId: before.criterion.id, position: endOf(rows, before.criterion.id) } }),
    ...(parent && { outside: { parentId: parent.parentId, position: parent.place + 1 } }),
  };
  const allowed = Object.entries(goals).filter(([, goal]) => mayGo(rows, row, goal));
  return Object.fromEntries(allowed);
}

/** The place after the last child. */
export function endOf(rows: readonly TreeRow[], parentId: string | null): number {
  return rows.filter((row) => row.parentId === parentId).length + 1;
}

/** Whether the tree takes it there: not beneath itself, not too deep. */
export function mayGo(rows: readonly TreeRow[], { criterion }: TreeRow, goal: Goal): boolean {
  try {
    const nodes = rows.map((row) => nodeOf(row.criterion));
    return moveCriterion(nodes, { id: criterion.id, ...goal }).length > 0;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
}

export interface NewCode {
  id: string;
  name: string;
  from: string;
  to: string;
}

/** The codes that numbering by place would change. */
export function newCodesOf(rows: readonly TreeRow[]): NewCode[] {
  const byId = new Map(rows.map(({ criterion }) => [criterion.id, criterion]));
  return renumber(rows.map(({ criterion }) => nodeOf(criterion))).flatMap(({ id, code }) => {
    const criterion = byId.get(id);
    return criterion ? [{ id, name: criterion.name, from: criterion.code, to: code }] : [];
  });
}

/** A code for a new criterion after its siblings: the last one's with its number raised. */
export function nextCode(rows: readonly TreeRow[], parent: TreeRow | null): string {
  const parentId = parent?.criterion.id ?? null;
  const codes = rows.filter((row) => row.parentId === parentId).map(({ criterion }) => criterion.code);
  const taken = new Set(rows.map(({ criterion }) => criterion.code));
  const [, head = "", number = ""] = /^(.*?)(\d+)$/.exec(codes.at(-1) ?? "") ?? [];
  const prefix = number === "" ? (parent ? `${parent.criterion.code}.` : "") : head;
  const start = number === "" ? codes.length + 1 : Number(number) + 1;
  for (let next = start; ; next += 1) {
    if (!taken.has(`${prefix}${next}`)) return `${prefix}${next}`;
  }
}
