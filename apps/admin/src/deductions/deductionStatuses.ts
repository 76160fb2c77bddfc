import type { DeductionStatus } from "@reform-ledger/api-types";

const statuses: readonly DeductionStatus[] = [
  "UNEXPLAINED",
  "EXPLAINED",
  "PLANNED",
  "WAIVED",
  "RECOVERED",
  "RECURRED",
];

export const deductionStatusChoices = statuses.map((status) => ({
  id: status,
  name: `resources.deductions.status.${status}`,
}));
