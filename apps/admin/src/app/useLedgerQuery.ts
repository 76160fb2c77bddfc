import type { GraphqlDocument } from "@reform-ledger/api-types";
import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { useLogoutIfAccessDenied } from "react-admin";
import { graphqlClient } from "./client";

/** A question to the API that is no resource of react-admin's: dashboards, what a record carries along. */
export function useLedgerQuery<Result, Variables>(
  document: GraphqlDocument<Result, Variables>,
  variables: Variables,
  enabled = true,
) {
  const logoutIfAccessDenied = useLogoutIfAccessDenied();
  const query = useQuery({
    queryKey: ["ledger", document.toString(), variables],
    queryFn: ({ signal }) => graphqlClient(document, variables, signal),
    enabled,
  });
  useEffect(() => {
    if (query.error) void logoutIfAccessDenied(query.error);
  }, [query.error, logoutIfAccessDenied]);
  return query;
}
