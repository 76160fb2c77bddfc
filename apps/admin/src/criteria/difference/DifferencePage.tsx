import LinkOutlined from "@mui/icons-material/LinkOutlined";
import { Alert, Box, Button, Skeleton } from "@mui/material";
import type { CriteriaSetRowFragment, Found, SetDifferenceQuery } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { Link, useSearchParams } from "react-router";
import { useLedgerQuery } from "../../app/useLedgerQuery";
import { LoadingProblem } from "../../errors/LoadingProblem";
import { useActor } from "../../viewer/useViewer";
import { mayOpen } from "../../viewer/viewer";
import { setDifference } from "../setActs.operations";
import { SetSelect } from "../sets/SetSelect";
import { SetSubpage } from "../sets/SetSubpage";
import { DifferenceView } from "./DifferenceView";

/** What became of another set's criteria, usually last year's. */
export function DifferencePage() {
  return (
    <SetSubpage title="difference" explanation="resources.criteriaSets.difference.explained">
      {(set) => <Comparison set={set} />}
    </SetSubpage>
  );
}

function Comparison({ set }: { set: CriteriaSetRowFragment }) {
  const translate = useTranslate();
  const actor = useActor();
  const [params, setParams] = useSearchParams();
  const withSetId = params.get("with") ?? set.copiedFrom?.id ?? null;
  return (
    <>
      <Box sx={{ display: "grid", gap: 1, gridTemplateColumns: { xs: "1fr", sm: "minmax(0, 480px) auto" } }}>
        <SetSelect
          label="resources.criteriaSets.difference.earlier"
          chosenId={withSetId}
          exceptId={set.id}
          onChoose={(id) => setParams(id ? { with: id } : {}, { replace: true })}
        />
        {withSetId && mayOpen(actor, "mappings") && (
          <Button
            component={Link}
            to={`/mappings?from=${withSetId}&to=${set.id}`}
            startIcon={<LinkOutlined />}
            sx={{ justifySelf: "start" }}
          >
            {translate("resources.criteriaSets.actions.mapping")}
          </Button>
        )}
      </Box>
      {withSetId ? (
        <Differences set={set} withSetId={withSetId} />
      ) : (
        <Alert severity="info">{translate("resources.criteriaSets.difference.choose")}</Alert>
      )}
    </>
  );
}

function Differences({ set, withSetId }: { set: CriteriaSetRowFragment; withSetId: string }) {
  const { data, error, refetch } = useLedgerQuery(setDifference, { id: set.id, withSetId });
  const found = data?.set as Found<SetDifferenceQuery["set"]> | null | undefined;
  if (error) return <LoadingProblem error={error} onRetry={() => refetch()} />;
  if (!found?.difference) return <Skeleton variant="rounded" height={240} />;
  return <DifferenceView difference={found.difference} setId={set.id} />;
}
