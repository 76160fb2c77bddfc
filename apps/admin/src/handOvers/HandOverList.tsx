import { Stack, Typography } from "@mui/material";
import type { HandOverRecordFragment } from "@reform-ledger/api-types";
import { vietnamDate } from "@reform-ledger/domain";
import { DataTable } from "react-admin";
import { DateTimeText } from "../dates/DateText";
import { LedgerList } from "../lists/LedgerList";
import { RecordsView } from "../lists/RecordsView";
import { UnitInput } from "../units/UnitInput";
import { BasisText } from "./BasisText";
import { WaitingUnits } from "./WaitingUnits";

const filters = [
  <UnitInput key="from" source="fromUnitId.eq" label="resources.handOvers.fields.fromUnit" alwaysOn />,
  <UnitInput key="to" source="toUnitId.eq" label="resources.handOvers.fields.toUnit" />,
];

const columns = {
  createdAt: (handOver: HandOverRecordFragment) => vietnamDate(new Date(handOver.createdAt)),
  fromUnit: (handOver: HandOverRecordFragment) => handOver.fromUnit.name,
  tasks: (handOver: HandOverRecordFragment) => handOver.items.totalCount,
  reason: (handOver: HandOverRecordFragment) => handOver.reason,
  documentNumber: (handOver: HandOverRecordFragment) => handOver.documentNumber,
  documentOn: (handOver: HandOverRecordFragment) => handOver.documentOn,
  handedBy: (handOver: HandOverRecordFragment) => handOver.handedBy?.name,
};

/** What waits to be handed over, and what was. */
export function HandOverList() {
  return (
    <>
      <WaitingUnits />
      <LedgerList<HandOverRecordFragment>
        resource="handOvers"
        filters={filters}
        sort={{ field: "createdAt", order: "DESC" }}
        columns={columns}
      >
        <RecordsView<HandOverRecordFragment>
          card={(handOver) => (
            <Stack sx={{ gap: 0.5 }}>
              <Typography variant="subtitle2">{handOver.fromUnit.name}</Typography>
              <BasisText handOver={handOver} />
            </Stack>
          )}
        >
          <DataTable.Col
            source="createdAt"
            render={(handOver) => <DateTimeText value={handOver.createdAt} />}
          />
          <DataTable.Col source="fromUnit" disableSort render={(handOver) => handOver.fromUnit.name} />
          <DataTable.Col source="tasks" disableSort render={(handOver) => handOver.items.totalCount} />
          <DataTable.Col source="reason" disableSort />
          <DataTable.Col source="documentNumber" disableSort />
          <DataTable.Col
            source="handedBy"
            disableSort
            render={(handOver) => handOver.handedBy?.name ?? "–"}
          />
        </RecordsView>
      </LedgerList>
    </>
  );
}
