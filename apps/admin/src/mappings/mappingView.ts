import type { MappedCriterionFragment, MappingRowFragment } from "@reform-ledger/api-types";
import { foldVietnamese, type MappingReason, similarity, trigramsOf } from "@reform-ledger/domain";

/** How a pair stands among the others: one to one, one of several parts, one of several merged. */
export type JoinKind = "ONE" | "SPLIT" | "MERGED" | "MANY";

export interface MappingView {
  mapping: MappingRowFragment;
  reason: MappingReason | "BY_HAND";
  join: JoinKind;
}

export function viewsOf(mappings: readonly MappingRowFragment[]): MappingView[] {
  const standing = mappings.filter(({ status }) => status !== "REJECTED");
  const count = (side: "from" | "to", id: string) => standing.filter((one) => one[side].id === id).length;
  return mappings.map((mapping) => {
    const [isSplit, isMerged] = [count("from", mapping.from.id) > 1, count("to", mapping.to.id) > 1];
    const join = isSplit ? (isMerged ? "MANY" : "SPLIT") : isMerged ? "MERGED" : "ONE";
    return { mapping, reason: reasonOf(mapping), join: mapping.status === "REJECTED" ? "ONE" : join };
  });
}

/** Why the two were proposed, as codes and names show it; what has no confidence was made by hand. */
export function reasonOf({ from, to, confidence }: MappingRowFragment): MappingView["reason"] {
  if (confidence === null || confidence === undefined) return "BY_HAND";
  const sameCode = from.code === to.code;
  if (foldVietnamese(from.name) === foldVietnamese(to.name)) {
    return sameCode ? "SAME_CODE_AND_NAME" : "SAME_NAME";
  }
  return sameCode ? "SAME_CODE_SIMILAR_NAME" : "SIMILAR_NAME";
}

/** What nobody and nothing has joined with the other set. */
export function unmapped(
  criteria: readonly MappedCriterionFragment[],
  mappings: readonly MappingRowFragment[],
  side: "from" | "to",
): MappedCriterionFragment[] {
  const joined = new Set(
    mappings.filter(({ status }) => status !== "REJECTED").map((mapping) => mapping[side].id),
  );
  return criteria.filter(({ id }) => !joined.has(id));
}

/** Proposals that a person may confirm together: same code, same name. */
export const plainProposals = (views: readonly MappingView[]): MappingRowFragment[] =>
  views
    .filter(({ reason, mapping }) => reason === "SAME_CODE_AND_NAME" && mapping.status === "PROPOSED")
    .map(({ mapping }) => mapping);

/** The criteria of the other side, those alike by name first. */
export function nearestFirst(
  criteria: readonly MappedCriterionFragment[],
  chosen: MappedCriterionFragment | null,
): readonly MappedCriterionFragment[] {
  if (!chosen) return criteria;
  const sought = trigramsOf(chosen.name);
  const likeness = new Map(criteria.map(({ id, name }) => [id, similarity(sought, trigramsOf(name))]));
  return criteria.toSorted((a, b) => (likeness.get(b.id) ?? 0) - (likeness.get(a.id) ?? 0));
}
