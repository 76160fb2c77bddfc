import { Alert, Box, Stack, Typography } from "@mui/material";
import { mayEver } from "@reform-ledger/domain";
import { Title, useTranslate } from "react-admin";
import { useSearchParams } from "react-router";
import { SetSelect } from "../criteria/sets/SetSelect";
import { PageHeader } from "../records/PageHeader";
import { useActor } from "../viewer/useViewer";
import { MappingWork } from "./MappingWork";

/** How the criteria of an earlier set go on in a later one; the address holds the two sets. */
export function MappingPage() {
  const translate = useTranslate();
  const mayWrite = mayEver(useActor(), "mappings.write");
  const [params, setParams] = useSearchParams();
  const [from, to] = [params.get("from"), params.get("to")];
  const choose = (side: "from" | "to") => (id: string | null) => {
    const chosen = Object.entries({ from, to, [side]: id }).filter(([, setId]) => setId);
    setParams(Object.fromEntries(chosen) as Record<string, string>, { replace: true });
  };
  const word = (key: string) => translate(`resources.mappings.${key}`);
  return (
    <Stack sx={{ gap: 2, pt: 1 }}>
      <Title title={word("title")} />
      <Box>
        <PageHeader title={word("title")} />
        <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5, maxWidth: 860 }}>
          {word("explained")}
        </Typography>
      </Box>
      <Box sx={{ display: "grid", gap: 1.5, gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "1fr 1fr" } }}>
        <SetSelect
          label="resources.mappings.fromSet"
          chosenId={from}
          exceptId={to}
          onChoose={choose("from")}
        />
        <SetSelect label="resources.mappings.toSet" chosenId={to} exceptId={from} onChoose={choose("to")} />
      </Box>
      {from && to ? (
        <MappingWork key={`${from} ${to}`} fromSetId={from} toSetId={to} mayWrite={mayWrite} />
      ) : (
        <Alert severity="info">{word("chooseSets")}</Alert>
      )}
    </Stack>
  );
}
