import { QueryClient } from "@tanstack/react-query";
import { isLedgerError } from "../providers/LedgerError";

/** Only a dropped network is worth a second and a third try; what was refused stays refused. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      retry: (failures, error) => isLedgerError(error) && error.code === "OFFLINE" && failures < 2,
      staleTime: 2_000,
    },
  },
});
