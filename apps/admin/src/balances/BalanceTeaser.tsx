import { Button, Typography } from "@mui/material";
import type { BalanceSumsFragment } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { Link } from "react-router";
import { useLedgerQuery } from "../app/useLedgerQuery";
import { ShareBar } from "../charts/ShareBar";
import { Section } from "../records/Section";
import { balanceLooks } from "./balanceLooks";
import { balancePath } from "./balancePath";
import { balanceOfAssessment, nextYearOfUnit } from "./balanceTeaser.operations";
import { useBalanceWords } from "./useBalanceWords";

interface BalanceTeaserProps {
  assessment: { id: string; unit: { id: string }; round: { year: number } };
}

/** The sheet in one sentence: against the next year where there is one, else against the one before. */
export function BalanceTeaser({ assessment }: BalanceTeaserProps) {
  const { unit, round } = assessment;
  const next = useLedgerQuery(nextYearOfUnit, { unitId: unit.id, year: round.year });
  const later = next.data?.assessments.nodes[0];
  const { data } = useLedgerQuery(balanceOfAssessment, { id: later?.id ?? assessment.id }, next.isFetched);
  const found = data?.assessment && "balance" in data.assessment ? data.assessment.balance : null;
  return found ? <Teaser balance={found} unitId={unit.id} /> : null;
}

const openingParts = ["recovered", "retired", "pending", "stillLost"] as const;

function Teaser({ balance, unitId }: { balance: BalanceSumsFragment; unitId: string }) {
  const translate = useTranslate();
  const { sentence } = useBalanceWords(balance);
  const years = { from: balance.fromYear, to: balance.toYear };
  return (
    <Section
      title={translate("home.balance.title", years)}
      action={
        <Button size="small" component={Link} to={balancePath({ unitId, ...years })}>
          {translate("home.balance.open")}
        </Button>
      }
    >
      <Typography sx={{ mb: 1 }}>{sentence}</Typography>
      <ShareBar
        shares={openingParts.map((part) => ({ key: part, points: balance[part], ...balanceLooks[part] }))}
      />
    </Section>
  );
}
