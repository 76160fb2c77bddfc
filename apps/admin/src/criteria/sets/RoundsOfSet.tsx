import { Stack } from "@mui/material";
import type { Found, SetReadinessQuery } from "@reform-ledger/api-types";
import { useLedgerQuery } from "../../app/useLedgerQuery";
import { RecordLink } from "../../records/RecordLink";
import { setReadiness } from "../setActs.operations";

/** The rounds that use a set; a dash where none does. */
export function RoundsOfSet({ setId }: { setId: string }) {
  const { data } = useLedgerQuery(setReadiness, { id: setId });
  const found = data?.set as Found<SetReadinessQuery["set"]> | null | undefined;
  const rounds = found?.rounds?.nodes ?? [];
  if (rounds.length === 0) return <>–</>;
  return (
    <Stack>
      {rounds.map((round) => (
        <RecordLink key={round.id} resource="rounds" record={round}>
          {round.name}
        </RecordLink>
      ))}
    </Stack>
  );
}
