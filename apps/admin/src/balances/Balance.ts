import type { BalanceOfYearsQuery } from "@reform-ledger/api-types";

export type Balance = NonNullable<BalanceOfYearsQuery["balance"]>;
