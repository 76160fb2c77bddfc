import BalanceOutlined from "@mui/icons-material/BalanceOutlined";
import { Button, Typography } from "@mui/material";
import type { DeductionDetailFragment } from "@reform-ledger/api-types";
import { isPositive } from "@reform-ledger/domain";
import { useTranslate } from "react-admin";
import { Link } from "react-router";
import { Section } from "../../records/Section";
import { balancePath, nextYearOf } from "../balancePath";
import { ShareBar } from "./ShareBar";
import { ShareLegend } from "./ShareLegend";

const looks = [
  { key: "recovered", color: "points.recovered", stripes: undefined },
  { key: "lostAgain", color: "error.main", stripes: 90 },
  { key: "retired", color: "points.waived", stripes: 0 },
] as const;

/** What the next year's finals made of it, and the balance sheet in which it stands. */
export function ReturnSection({ deduction }: { deduction: DeductionDetailFragment }) {
  const translate = useTranslate();
  const { returned, assessment } = deduction;
  const year = nextYearOf(deduction);
  const path = balancePath(deduction);
  const shares = looks.map(({ key, ...look }) => ({
    key,
    ...look,
    points: returned?.[key] ?? "0",
    label: translate(`deductionPage.nextYear.${key}`),
  }));
  return (
    <Section
      title={`4. ${translate("deductionPage.nextYear.title", { year: year ?? "" })}`}
      action={
        returned &&
        path && (
          <Button component={Link} to={path} size="small" startIcon={<BalanceOutlined />}>
            {translate("deductionPage.nextYear.balance", { from: assessment?.round.year, to: year })}
          </Button>
        )
      }
    >
      {returned ? (
        <>
          <ShareBar shares={shares} />
          <ShareLegend shares={shares.filter(({ points }) => isPositive(points))} />
        </>
      ) : (
        <Typography variant="body2" color="textSecondary">
          {translate("deductionPage.nextYear.waiting", { year: year ?? "" })}
        </Typography>
      )}
    </Section>
  );
}
