import type { ImportResultsMutation } from "@reform-ledger/api-types";

type Read = Pick<ImportResultsMutation["importResults"], "rows" | "problems">;

/** How many things stand against writing a table. */
export const problemsIn = ({ rows, problems }: Read): number =>
  problems.length + rows.reduce((count, row) => count + row.problems.length, 0);
