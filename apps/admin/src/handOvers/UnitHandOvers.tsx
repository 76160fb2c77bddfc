import MoveDownOutlined from "@mui/icons-material/MoveDownOutlined";
import { Box, Button, Typography } from "@mui/material";
import type { HandOverRecordFragment } from "@reform-ledger/api-types";
import { mayEver } from "@reform-ledger/domain";
import { useTranslate } from "react-admin";
import { Link } from "react-router";
import { useLedgerQuery } from "../app/useLedgerQuery";
import { listPath } from "../lists/listPath";
import { RecordLink } from "../records/RecordLink";
import { Section } from "../records/Section";
import { useActor } from "../viewer/useViewer";
import { BasisText } from "./BasisText";
import { unitHandOvers } from "./handOver.operations";
import { handOverPath } from "./handOverPath";

/** On a unit's page: what it left to be handed over, gave to others and took over from them. */
export function UnitHandOvers({ unit }: { unit: { id: string } }) {
  const translate = useTranslate();
  const actor = useActor();
  const mayRead = mayEver(actor, "tasks.read");
  const { data } = useLedgerQuery(unitHandOvers, { unitId: unit.id }, mayRead);
  if (!data) return null;
  const open = data.unit && "handOver" in data.unit ? (data.unit.handOver?.total ?? 0) : 0;
  const { given, taken } = data;
  if (open + given.totalCount + taken.totalCount === 0) return null;
  return (
    <Section
      title={translate("resources.handOvers.name", { smart_count: 2 })}
      action={
        open > 0 &&
        mayEver(actor, "tasks.handOver") && (
          <Button
            component={Link}
            to={handOverPath(unit)}
            variant="contained"
            startIcon={<MoveDownOutlined />}
          >
            {translate("resources.handOvers.actions.handOver")}
          </Button>
        )
      }
    >
      {open > 0 && (
        <Typography variant="body2" color="warning" sx={{ mb: 1 }}>
          {translate("resources.handOvers.waits", { smart_count: open })}
        </Typography>
      )}
      <HandOvers title="given" page={given} filter={{ fromUnitId: { eq: unit.id } }} />
      <HandOvers title="taken" page={taken} filter={{ toUnitId: { eq: unit.id } }} />
    </Section>
  );
}

interface HandOversProps {
  title: "given" | "taken";
  page: { totalCount: number; nodes: readonly HandOverRecordFragment[] };
  filter: object;
}

function HandOvers({ title, page, filter }: HandOversProps) {
  const translate = useTranslate();
  if (page.nodes.length === 0) return null;
  return (
    <Box sx={{ mb: 1 }}>
      <Typography variant="subtitle2" component="h3">
        {translate(`resources.handOvers.sections.${title}`)}
      </Typography>
      {page.nodes.map((handOver) => (
        <Box key={handOver.id} sx={{ py: 0.5 }}>
          <RecordLink resource="handOvers" record={handOver}>
            {translate("resources.handOvers.of", { unit: handOver.fromUnit.name })}
          </RecordLink>
          <BasisText handOver={handOver} />
        </Box>
      ))}
      {page.totalCount > page.nodes.length && (
        <Button component={Link} size="small" to={listPath("handOvers", filter)}>
          {translate("actions.viewAll")}
        </Button>
      )}
    </Box>
  );
}
