import CalendarMonthOutlined from "@mui/icons-material/CalendarMonthOutlined";
import MarkEmailReadOutlined from "@mui/icons-material/MarkEmailReadOutlined";
import { Box, Button, Skeleton, Stack, Typography } from "@mui/material";
import type { NoticeRuleRowFragment } from "@reform-ledger/api-types";
import { mayEver } from "@reform-ledger/domain";
import { Title, useTranslate } from "react-admin";
import { Link } from "react-router";
import { useLedgerQuery } from "../../app/useLedgerQuery";
import { LoadingProblem } from "../../errors/LoadingProblem";
import { PageHeader } from "../../records/PageHeader";
import { Section } from "../../records/Section";
import { useActor } from "../../viewer/useViewer";
import { AddRuleButton } from "./AddRuleButton";
import { LadderPicture } from "./LadderPicture";
import { ladderOf, ladderReasons } from "./ladder";
import { noticeRules } from "./noticeRule.operations";
import { RulesTable } from "./RulesTable";

/** Who is told of what and when. */
export function RulesPage() {
  const translate = useTranslate();
  const actor = useActor();
  const { data, error, refetch } = useLedgerQuery(noticeRules, {});
  const rules = data?.noticeRules.nodes;
  const title = translate("resources.noticeRules.name", { smart_count: 2 });
  return (
    <Stack sx={{ gap: 2, pt: 1 }}>
      <Title title={title} />
      <PageHeader title={title} actions={mayEver(actor, "noticeRules.write") && <AddRuleButton />} />
      <Typography color="textSecondary">{translate("resources.noticeRules.explained")}</Typography>
      {error && !rules && <LoadingProblem error={error} onRetry={() => refetch()} />}
      {!error && !rules && <Skeleton variant="rounded" height={320} />}
      {rules && <Rules rules={rules} />}
      <Stack direction="row" sx={{ gap: 1, flexWrap: "wrap" }}>
        <Button component={Link} to="/calendarDays" startIcon={<CalendarMonthOutlined />}>
          {translate("resources.calendarDays.name", { smart_count: 2 })}
        </Button>
        {mayEver(actor, "notices.log") && (
          <Button component={Link} to="/digests" startIcon={<MarkEmailReadOutlined />}>
            {translate("resources.digests.name", { smart_count: 2 })}
          </Button>
        )}
      </Stack>
    </Stack>
  );
}

function Rules({ rules }: { rules: readonly NoticeRuleRowFragment[] }) {
  const translate = useTranslate();
  if (rules.length === 0) return <Typography>{translate("resources.noticeRules.empty")}</Typography>;
  return (
    <>
      <Section title={translate("resources.noticeRules.sections.ladder")}>
        <Stack sx={{ gap: 2 }}>
          <Box sx={{ display: "flex", flexWrap: "wrap", gap: 3 }}>
            <Ladders rules={rules} />
          </Box>
          <Typography variant="body2" color="textSecondary" sx={{ display: { xs: "none", sm: "block" } }}>
            {translate("resources.noticeRules.legend")}
          </Typography>
        </Stack>
      </Section>
      <Section title={translate("resources.noticeRules.sections.table")} flush>
        <RulesTable rules={rules} />
      </Section>
    </>
  );
}

/** What is told once only needs no picture. */
function Ladders({ rules }: { rules: readonly NoticeRuleRowFragment[] }) {
  const translate = useTranslate();
  const ladders = ladderReasons
    .map((reasons) => ({
      label: reasons.map((reason) => translate(`resources.notices.reason.${reason}`)).join(" → "),
      steps: ladderOf(rules, reasons),
    }))
    .filter(({ steps }) => steps.length > 1);
  return ladders.map((ladder) => (
    <Box key={ladder.label} sx={{ minWidth: 0, maxWidth: "100%" }}>
      <Typography variant="subtitle2" component="h3" sx={{ mb: 0.5 }}>
        {ladder.label}
      </Typography>
      <LadderPicture {...ladder} />
    </Box>
  ));
}
