import { Box, Card, CardActionArea, Skeleton, Stack, Typography, useMediaQuery } from "@mui/material";
import type { Theme } from "@mui/material/styles";
import type { ReactNode } from "react";
import {
  DataTable,
  type DataTableProps,
  type RaRecord,
  useCreatePath,
  useListContext,
  useResourceContext,
  useTranslate,
} from "react-admin";
import { Link } from "react-router";

interface RecordsViewProps<RecordType extends RaRecord> extends Omit<DataTableProps, "children"> {
  /** A record on a phone, where a table has no room. */
  card: (record: RecordType) => ReactNode;
  children: ReactNode;
}

/** A list's records: a table where there is room, cards on a phone. */
export function RecordsView<RecordType extends RaRecord>({
  card,
  children,
  ...table
}: RecordsViewProps<RecordType>) {
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  if (isPhone) return <Cards card={card} opens={table.rowClick !== false} />;
  return (
    <DataTable bulkActionButtons={false} rowClick="show" empty={<NothingFound />} {...table}>
      {children}
    </DataTable>
  );
}

interface CardsProps<RecordType> {
  card: (record: RecordType) => ReactNode;
  /** Whether a card leads to the record's page; some records have none. */
  opens: boolean;
}

function Cards<RecordType extends RaRecord>({ card, opens }: CardsProps<RecordType>) {
  const { data, isPending } = useListContext<RecordType>();
  const resource = useResourceContext() ?? "";
  const createPath = useCreatePath();
  if (isPending) return <CardSkeletons />;
  if (!data || data.length === 0) return <NothingFound />;
  return (
    <Stack component="ul" sx={{ gap: 1, p: 0, m: 0, mt: 1, listStyle: "none" }}>
      {data.map((record) => (
        <Card component="li" key={record.id}>
          {opens ? (
            <CardActionArea
              component={Link}
              to={createPath({ resource, type: "show", id: record.id })}
              sx={{ p: 1.5, minHeight: 56 }}
            >
              {card(record)}
            </CardActionArea>
          ) : (
            <Box sx={{ p: 1.5 }}>{card(record)}</Box>
          )}
        </Card>
      ))}
    </Stack>
  );
}

function CardSkeletons() {
  return (
    <Stack sx={{ gap: 1 }} aria-hidden>
      {["first", "second", "third", "fourth"].map((name) => (
        <Skeleton key={name} variant="rounded" height={92} />
      ))}
    </Stack>
  );
}

function NothingFound() {
  const translate = useTranslate();
  return (
    <Box sx={{ p: 4, textAlign: "center" }}>
      <Typography color="textSecondary">{translate("lists.emptyFiltered")}</Typography>
    </Box>
  );
}
