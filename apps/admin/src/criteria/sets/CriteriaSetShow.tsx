import { Alert, Box, Chip } from "@mui/material";
import type { CriteriaSetRowFragment } from "@reform-ledger/api-types";
import type { ReactNode } from "react";
import { useTranslate } from "react-admin";
import { DateText } from "../../dates/DateText";
import { DecimalText } from "../../points/PointsText";
import { Facts } from "../../records/Facts";
import { PageHeader } from "../../records/PageHeader";
import { RecordLink } from "../../records/RecordLink";
import { RecordPage } from "../../records/RecordPage";
import { Section } from "../../records/Section";
import { useActor } from "../../viewer/useViewer";
import { CriteriaTree } from "../tree/CriteriaTree";
import { useCriteria } from "../tree/useCriteria";
import { GradeBands } from "./GradeBands";
import { mayWriteSet } from "./mayWriteSet";
import { RoundsOfSet } from "./RoundsOfSet";
import { SetActions } from "./SetActions";

export function CriteriaSetShow() {
  return (
    <RecordPage<CriteriaSetRowFragment> resource="criteriaSets" title={({ name }) => name}>
      {(set) => <CriteriaSetPage set={set} />}
    </RecordPage>
  );
}

function CriteriaSetPage({ set }: { set: CriteriaSetRowFragment }) {
  const translate = useTranslate();
  const isFrozen = set.status === "PUBLISHED";
  const mayWrite = mayWriteSet(useActor(), set);
  const { rows, isPending } = useCriteria(set.id);
  return (
    <>
      <PageHeader
        title={set.name}
        chips={
          <Chip
            size="small"
            color={isFrozen ? "success" : "default"}
            label={translate(`resources.criteriaSets.status.${set.status}`)}
          />
        }
      />
      <SetActions set={set} mayWrite={mayWrite} />
      {isFrozen && mayWrite && (
        <Alert severity="info">{translate("resources.criteriaSets.explanations.frozen")}</Alert>
      )}
      <CriteriaTree set={set} rows={rows} isPending={isPending} mayWrite={mayWrite && !isFrozen} />
      <Box sx={{ display: "grid", gap: 2, gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "1fr 1fr" } }}>
        <SetFacts set={set} />
        <Section title={translate("resources.criteriaSets.sections.gradeBands")}>
          <GradeBands bands={set.gradeBands} />
        </Section>
      </Box>
    </>
  );
}

function SetFacts({ set }: { set: CriteriaSetRowFragment }) {
  const translate = useTranslate();
  const fact = (name: string, value: ReactNode) => ({
    label: `resources.criteriaSets.fields.${name}`,
    value,
  });
  return (
    <Section title={translate("resources.criteriaSets.sections.facts")}>
      <Facts
        facts={[
          fact("code", set.code),
          fact("unitId", set.unit.name),
          fact("year", set.year),
          fact("maxPoints", <DecimalText value={set.maxPoints} />),
          fact("decimals", set.decimals),
          fact(
            "notApplicablePolicy",
            translate(`resources.criteriaSets.notApplicablePolicy.${set.notApplicablePolicy}`),
          ),
          fact("decisionNumber", set.decisionNumber),
          fact("issuedOn", set.issuedOn && <DateText value={set.issuedOn} />),
          fact("publishedAt", set.publishedAt && <DateText value={set.publishedAt} />),
          fact(
            "copiedFrom",
            set.copiedFrom && (
              <RecordLink resource="criteriaSets" record={set.copiedFrom}>
                {set.copiedFrom.name}
              </RecordLink>
            ),
          ),
          fact("rounds", <RoundsOfSet setId={set.id} />),
          fact("source", set.source),
        ]}
      />
    </Section>
  );
}
