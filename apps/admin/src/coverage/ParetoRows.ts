import type { CauseParetoOfQuery } from "@reform-ledger/api-types";

export type ParetoRows = CauseParetoOfQuery["causePareto"]["rows"];
