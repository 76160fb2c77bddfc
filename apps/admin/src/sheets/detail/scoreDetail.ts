import type { ScoreDetailQuery } from "@reform-ledger/api-types";

/** What the details read of a score. */
export type ScoreDetail = Extract<NonNullable<ScoreDetailQuery["score"]>, { evidenceLinks: unknown }>;
