import type { Found, HandOverProposalOfQuery } from "@reform-ledger/api-types";

export type EndedUnit = Found<HandOverProposalOfQuery["unit"]>;
/** The unit of an answer; null where the id is no unit's, or not one that may be seen. */
export const unitIn = (answer: HandOverProposalOfQuery | undefined): EndedUnit | null =>
  answer?.unit && "handOver" in answer.unit ? (answer.unit as EndedUnit) : null;

export type Proposal = NonNullable<EndedUnit["handOver"]>;
