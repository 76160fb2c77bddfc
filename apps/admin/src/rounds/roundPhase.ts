import type { RoundStatus } from "@reform-ledger/api-types";

/** Until the finals stand, its office still writes scores. */
export const isOpenRound = ({ status }: { status: RoundStatus }) =>
  status !== "FINALISED" && status !== "PUBLISHED";

export const rankingChoices = ["COMPETITION", "DENSE"].map((method) => ({
  id: method,
  name: `resources.rounds.rankingMethod.${method}`,
}));
