import { type RoundStatus, ruleBroken } from "@reform-ledger/domain";

export const isFinal = (status: RoundStatus): boolean => status === "FINALISED" || status === "PUBLISHED";

/** Refuses what nobody may change once the finals stand. */
export function demandChangeable({ status }: { status: RoundStatus }): void {
  if (isFinal(status)) throw ruleBroken("roundAlreadyFinalised", {}, "roundId");
}
