import { Box, Typography } from "@mui/material";
import { visuallyHidden } from "@mui/utils";
import type { ReactElement, ReactNode } from "react";
import {
  CreateButton,
  ExportButton,
  FilterButton,
  List,
  type RaRecord,
  type SortPayload,
  TopToolbar,
  useGetResourceLabel,
  useResourceContext,
  useResourceDefinition,
} from "react-admin";
import { useActor } from "../viewer/useViewer";
import { mayOpen } from "../viewer/viewer";
import { EmptyList } from "./EmptyList";
import { type CsvColumns, useCsvExporter } from "./useCsvExporter";

interface LedgerListProps<RecordType> {
  resource: string;
  filters?: ReactElement[];
  sort?: SortPayload;
  columns: CsvColumns<RecordType>;
  filterDefaultValues?: object;
  /** Ways out of this list that stand before its own tools. */
  tools?: ReactNode;
  children: ReactNode;
}

/** Every list of the console: filters and page in the URL, export of what the filter shows. */
export function LedgerList<RecordType extends RaRecord>({
  resource,
  filters,
  columns,
  tools,
  children,
  ...list
}: LedgerListProps<RecordType>) {
  const labelOf = useGetResourceLabel();
  const exporter = useCsvExporter(resource, columns);
  return (
    <List<RecordType>
      resource={resource}
      {...list}
      {...(filters && { filters })}
      actions={<ListTools hasFilters={(filters?.length ?? 0) > 1} tools={tools} />}
      exporter={exporter}
      empty={<EmptyList />}
      perPage={25}
      sx={{
        "& .RaList-main": { minWidth: 0 },
        "& .RaList-actions, & .MuiToolbar-root": { bgcolor: "transparent" },
        "& .RaList-actions .MuiToolbar-root": { minHeight: { xs: 48 } },
        // On a phone the filters are as wide as the cards below them.
        "& .RaList-actions .RaFilterFormInput-spacer": { width: { xs: 0, sm: 16 } },
        // In the flow: hung above the table it would be cut off where the table scrolls sideways.
        "& .RaList-content .RaBulkActionsToolbar-toolbar": {
          position: "static",
          transform: "none",
          height: "auto",
          flexWrap: "wrap",
          "&.RaBulkActionsToolbar-collapsed": { display: "none" },
        },
        "& .RaList-content": {
          border: { xs: "none", sm: 1 },
          borderColor: { sm: "divider" },
          bgcolor: { xs: "transparent", sm: "background.paper" },
        },
      }}
    >
      <Typography component="h1" sx={visuallyHidden}>
        {labelOf(resource, 2)}
      </Typography>
      <Box sx={{ minWidth: 0, overflowX: "auto" }}>{children}</Box>
    </List>
  );
}

function ListTools({ hasFilters, tools }: { hasFilters: boolean; tools: ReactNode }) {
  const resource = useResourceContext() ?? "";
  const { hasCreate } = useResourceDefinition();
  const actor = useActor();
  return (
    <TopToolbar
      sx={{ flexWrap: { xs: "wrap", md: "nowrap" }, "& .MuiButton-root": { whiteSpace: "nowrap" } }}
    >
      {tools}
      {hasFilters && <FilterButton />}
      {hasCreate && mayOpen(actor, resource, "create") && <CreateButton />}
      <ExportButton maxResults={10_000} label="lists.csv" />
    </TopToolbar>
  );
}
