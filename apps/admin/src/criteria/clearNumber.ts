import { DomainError, readPointsVi } from "@reform-ledger/domain";

/** Refuses what can be read in two ways, such as 1.125. */
export const clearNumber =
  (locale: string) =>
  (typed?: string): string | undefined => {
    if (!typed || locale === "en") return undefined;
    try {
      readPointsVi(typed);
      return undefined;
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return error.messageIn("vi");
    }
  };
