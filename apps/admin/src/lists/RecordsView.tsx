import { useMediaQuery } from "@mui/material";
import type { Theme } from "@mui/material/styles";
import type { ReactNode } from "react";
import { DataTable, type DataTableProps, type RaRecord } from "react-admin";
import { NamedTicks } from "./NamedTicks";
import { NothingFound } from "./NothingFound";
import { RecordCards } from "./RecordCards";

interface RecordsViewProps<RecordType extends RaRecord> extends Omit<DataTableProps, "children"> {
  /** A record on a phone, where a table has no room. */
  card: (record: RecordType) => ReactNode;
  children: ReactNode;
}

/** A list's records: a table where there is room, cards on a phone; both can be chosen from for bulk acts. */
export function RecordsView<RecordType extends RaRecord>({
  card,
  children,
  ...table
}: RecordsViewProps<RecordType>) {
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  if (isPhone) {
    const bulkActions = table.bulkActionButtons || null;
    return <RecordCards card={card} opens={table.rowClick !== false} bulkActions={bulkActions} />;
  }
  return (
    <NamedTicks>
      <DataTable bulkActionButtons={false} rowClick="show" empty={<NothingFound />} {...table}>
        {children}
      </DataTable>
    </NamedTicks>
  );
}
