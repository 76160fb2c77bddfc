import { Box, Chip, Stack, Typography } from "@mui/material";
import type { Found, UnitOneQuery } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { ConstructedChip } from "../constructed/ConstructedChip";
import { DateText } from "../dates/DateText";
import { formatDate } from "../dates/formatDate";
import { UnitHandOvers } from "../handOvers/UnitHandOvers";
import { EditRecordButton } from "../records/EditRecordButton";
import { Facts } from "../records/Facts";
import { RecordPage } from "../records/RecordPage";
import { Section } from "../records/Section";
import { useActor } from "../viewer/useViewer";
import { mayOpen } from "../viewer/viewer";
import { UnitChildren } from "./UnitChildren";
import { UnitPath } from "./UnitPath";
import { UnitSuccession } from "./UnitSuccession";
import { UnitWork } from "./UnitWork";

type UnitRecord = Found<UnitOneQuery["one"]>;

export function UnitShow() {
  return (
    <RecordPage<UnitRecord> resource="units" title={(unit) => unit.name}>
      {(unit) => <UnitPage unit={unit} />}
    </RecordPage>
  );
}

function UnitPage({ unit }: { unit: UnitRecord }) {
  const translate = useTranslate();
  return (
    <>
      <UnitHeader unit={unit} />
      <Box sx={{ display: "grid", gap: 2, gridTemplateColumns: { xs: "1fr", md: "1fr 1fr" } }}>
        <Section title={translate("resources.units.sections.tree")}>
          <Stack sx={{ gap: 2 }}>
            <UnitPath unit={unit} />
            <Facts
              facts={[
                { label: "resources.units.fields.code", value: unit.code },
                { label: "resources.units.fields.nameEn", value: unit.nameEn },
                {
                  label: "resources.units.fields.validFrom",
                  value: unit.validFrom && <DateText value={unit.validFrom} />,
                },
                {
                  label: "resources.units.fields.validTo",
                  value: unit.validTo && <DateText value={unit.validTo} />,
                },
                { label: "resources.units.fields.source", value: unit.source },
              ]}
            />
          </Stack>
        </Section>
        <UnitWork unit={unit} />
        <UnitSuccession unitId={unit.id} />
        <UnitHandOvers unit={unit} />
        <UnitChildren unitId={unit.id} />
      </Box>
    </>
  );
}

function UnitHeader({ unit }: { unit: UnitRecord }) {
  const translate = useTranslate();
  const actor = useActor();
  return (
    <Stack direction="row" sx={{ gap: 1.5, alignItems: "center", flexWrap: "wrap" }}>
      <Typography variant="h5" component="h1">
        {unit.name}
      </Typography>
      <Chip size="small" label={translate(`resources.units.kind.${unit.kind}`)} />
      {unit.validTo && (
        <Chip
          size="small"
          color="warning"
          variant="outlined"
          label={translate("resources.units.sections.abolished", { date: formatDate(unit.validTo) })}
        />
      )}
      <ConstructedChip constructed={unit.constructed} />
      <Box sx={{ flexGrow: 1 }} />
      {mayOpen(actor, "units", "edit") && <EditRecordButton resource="units" record={unit} />}
    </Stack>
  );
}
