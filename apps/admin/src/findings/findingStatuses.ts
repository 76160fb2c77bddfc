import type { FindingStatus } from "@reform-ledger/api-types";

const statuses: readonly FindingStatus[] = ["OPEN", "PLANNED", "DONE", "CLOSED"];

export const findingStatusChoices = statuses.map((status) => ({
  id: status,
  name: `resources.findings.status.${status}`,
}));
