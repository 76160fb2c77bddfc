import { Box, Chip } from "@mui/material";
import type { CriteriaSetRowFragment } from "@reform-ledger/api-types";
import { mayEver } from "@reform-ledger/domain";
import { useTranslate } from "react-admin";
import { DateText } from "../dates/DateText";
import { DecimalText } from "../points/PointsText";
import { Facts } from "../records/Facts";
import { PageHeader } from "../records/PageHeader";
import { RecordPage } from "../records/RecordPage";
import { Section } from "../records/Section";
import { useActor } from "../viewer/useViewer";
import { CriteriaTree } from "./CriteriaTree";
import { GradeBands } from "./GradeBands";
import { PublishSetButton } from "./PublishSetButton";

export function CriteriaSetShow() {
  return (
    <RecordPage<CriteriaSetRowFragment> resource="criteriaSets" title={({ name }) => name}>
      {(set) => <CriteriaSetPage set={set} />}
    </RecordPage>
  );
}

function CriteriaSetPage({ set }: { set: CriteriaSetRowFragment }) {
  const translate = useTranslate();
  const mayWrite = mayEver(useActor(), "criteria.write") && set.status === "DRAFT";
  return (
    <>
      <PageHeader
        title={set.name}
        chips={
          <Chip
            size="small"
            color={set.status === "PUBLISHED" ? "success" : "default"}
            label={translate(`resources.criteriaSets.status.${set.status}`)}
          />
        }
        actions={mayWrite && <PublishSetButton set={set} />}
      />
      <Box sx={{ display: "grid", gap: 2, gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "1fr 1fr" } }}>
        <Section title={translate("resources.criteriaSets.name", { smart_count: 1 })}>
          <Facts
            facts={[
              { label: "resources.criteriaSets.fields.code", value: set.code },
              { label: "resources.criteriaSets.fields.year", value: set.year },
              {
                label: "resources.criteriaSets.fields.maxPoints",
                value: <DecimalText value={set.maxPoints} />,
              },
              {
                label: "resources.criteriaSets.fields.notApplicablePolicy",
                value: translate(`resources.criteriaSets.notApplicablePolicy.${set.notApplicablePolicy}`),
              },
              { label: "resources.criteriaSets.fields.decisionNumber", value: set.decisionNumber },
              {
                label: "resources.criteriaSets.fields.issuedOn",
                value: set.issuedOn && <DateText value={set.issuedOn} />,
              },
              { label: "resources.criteriaSets.fields.source", value: set.source },
            ]}
          />
        </Section>
        <Section title={translate("resources.criteriaSets.sections.gradeBands")}>
          <GradeBands bands={set.gradeBands} />
        </Section>
      </Box>
      <CriteriaTree setId={set.id} mayWrite={mayWrite} />
    </>
  );
}
