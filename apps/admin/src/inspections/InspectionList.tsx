import { Stack, Typography } from "@mui/material";
import type { InspectionRowFragment } from "@reform-ledger/api-types";
import { DataTable, SelectInput, useTranslate } from "react-admin";
import { DateText } from "../dates/DateText";
import { formatDate } from "../dates/formatDate";
import { TaskProgress } from "../directives/TaskProgress";
import { LedgerList } from "../lists/LedgerList";
import { RecordsView } from "../lists/RecordsView";
import { SearchBox } from "../lists/SearchBox";
import { UnitInput } from "../units/UnitInput";
import { inspectionKindChoices } from "./inspectionKinds";

type Row = InspectionRowFragment;

const filters = [
  <SearchBox key="search" source="search" alwaysOn />,
  <SelectInput
    key="kind"
    source="kind.eq"
    label="resources.inspections.fields.kind"
    choices={inspectionKindChoices}
  />,
  <UnitInput key="unit" source="unitSubtree" label="resources.inspections.fields.unitSubtree" />,
  <UnitInput key="found" source="foundUnitId.eq" label="resources.inspections.fields.foundUnitId" />,
];

const columns = {
  name: (inspection: Row) => inspection.name,
  kind: (inspection: Row) => inspection.kind,
  unit: (inspection: Row) => inspection.unit.name,
  decisionNumber: (inspection: Row) => inspection.decisionNumber,
  decisionOn: (inspection: Row) => inspection.decisionOn,
  startedOn: (inspection: Row) => inspection.startedOn,
  endedOn: (inspection: Row) => inspection.endedOn,
  lead: (inspection: Row) => inspection.lead,
  conclusion: (inspection: Row) => inspection.conclusion,
  findings: (inspection: Row) => inspection.findings.totalCount,
  tasks: (inspection: Row) => inspection.taskCounts.total,
};

export function InspectionList() {
  const translate = useTranslate();
  const endOf = ({ endedOn }: Row) =>
    endedOn ? formatDate(endedOn) : translate("resources.inspections.goesOn");
  return (
    <LedgerList<Row>
      resource="inspections"
      filters={filters}
      sort={{ field: "startedOn", order: "DESC" }}
      columns={columns}
    >
      <RecordsView<Row>
        card={(inspection) => (
          <Stack sx={{ gap: 0.5 }}>
            <Typography variant="subtitle2">{inspection.name}</Typography>
            <Typography variant="body2" color="textSecondary">
              {formatDate(inspection.startedOn)} – {endOf(inspection)} · {inspection.unit.name}
            </Typography>
            <Typography variant="body2">
              {translate("resources.inspections.fields.findings")}: {inspection.findings.totalCount}
            </Typography>
            <TaskProgress counts={inspection.taskCounts} />
          </Stack>
        )}
      >
        <DataTable.Col source="name" cellSx={() => ({ maxWidth: 360 })} />
        <DataTable.Col
          source="kind"
          disableSort
          render={(inspection: Row) => translate(`resources.inspections.kind.${inspection.kind}`)}
        />
        <DataTable.Col
          source="startedOn"
          render={(inspection: Row) => <DateText value={inspection.startedOn} />}
        />
        <DataTable.Col source="endedOn" disableSort render={endOf} />
        <DataTable.Col
          source="findings"
          disableSort
          render={(inspection: Row) => inspection.findings.totalCount}
        />
        <DataTable.Col
          source="tasks"
          disableSort
          render={(inspection: Row) => <TaskProgress counts={inspection.taskCounts} />}
        />
      </RecordsView>
    </LedgerList>
  );
}
