import { Typography } from "@mui/material";
import type { FindingRowFragment } from "@reform-ledger/api-types";
import { DataTable, ReferenceInput, SelectArrayInput, SelectInput } from "react-admin";
import { DateText } from "../dates/DateText";
import { LedgerList } from "../lists/LedgerList";
import { RecordsView } from "../lists/RecordsView";
import { SearchBox } from "../lists/SearchBox";
import { UnitInput } from "../units/UnitInput";
import { FindingCard } from "./FindingCard";
import { FindingStatusChip } from "./FindingStatusChip";
import { findingStatusChoices } from "./findingStatuses";

type Row = FindingRowFragment;

const filters = [
  <SearchBox key="search" source="search" alwaysOn />,
  <SelectArrayInput
    key="status"
    source="status.in"
    label="resources.findings.fields.status"
    choices={findingStatusChoices}
    alwaysOn
  />,
  <UnitInput key="unit" source="unitSubtree" label="resources.findings.fields.unitSubtree" />,
  <ReferenceInput
    key="inspection"
    source="inspectionId.eq"
    reference="inspections"
    sort={{ field: "startedOn", order: "DESC" }}
    perPage={100}
  >
    <SelectInput optionText="name" label="resources.findings.fields.inspection" />
  </ReferenceInput>,
  <ReferenceInput
    key="cause"
    source="causeId.eq"
    reference="causes"
    sort={{ field: "position", order: "ASC" }}
    perPage={100}
  >
    <SelectInput optionText="name" label="resources.findings.fields.cause" />
  </ReferenceInput>,
];

const columns = {
  inspection: (finding: Row) => finding.inspection?.name,
  unit: (finding: Row) => finding.unit.name,
  text: (finding: Row) => finding.text,
  recommendation: (finding: Row) => finding.recommendation,
  criterion: ({ criterion }: Row) => criterion && `${criterion.code}. ${criterion.name}`,
  cause: (finding: Row) => finding.cause?.name,
  dueOn: (finding: Row) => finding.dueOn,
  status: (finding: Row) => finding.status,
  tasks: (finding: Row) => finding.tasks.totalCount,
  closedReason: (finding: Row) => finding.closedReason,
};

export function FindingList() {
  return (
    <LedgerList<Row>
      resource="findings"
      filters={filters}
      sort={{ field: "dueOn", order: "ASC" }}
      columns={columns}
    >
      <RecordsView<Row> card={(finding) => <FindingCard finding={finding} />}>
        <DataTable.Col
          source="text"
          disableSort
          cellSx={() => ({ maxWidth: 420 })}
          render={(finding: Row) => (
            <Typography variant="body2" sx={{ overflowWrap: "anywhere" }}>
              {finding.text}
            </Typography>
          )}
        />
        <DataTable.Col source="unit" disableSort render={(finding: Row) => finding.unit.name} />
        <DataTable.Col
          source="status"
          disableSort
          render={(finding: Row) => <FindingStatusChip status={finding.status} />}
        />
        <DataTable.Col source="dueOn" render={(finding: Row) => <DateText value={finding.dueOn} />} />
        <DataTable.Col source="cause" disableSort render={(finding: Row) => finding.cause?.name ?? "–"} />
        <DataTable.Col source="tasks" disableSort render={(finding: Row) => finding.tasks.totalCount} />
      </RecordsView>
    </LedgerList>
  );
}
