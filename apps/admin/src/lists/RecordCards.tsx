import { Box, Card, CardActionArea, Checkbox, Skeleton, Stack } from "@mui/material";
import type { ReactNode } from "react";
import {
  type RaRecord,
  useCreatePath,
  useGetRecordRepresentation,
  useListContext,
  useResourceContext,
  useTranslate,
} from "react-admin";
import { Link } from "react-router";
import { NothingFound } from "./NothingFound";
import { PhoneBulkBar } from "./PhoneBulkBar";

interface RecordCardsProps<RecordType> {
  card: (record: RecordType) => ReactNode;
  /** Whether a card leads to the record's page; some records have none. */
  opens: boolean;
  /** What may be done with several records at once, where there is such a thing. */
  bulkActions?: ReactNode;
}

/** A list's records on a phone, one card each. */
export function RecordCards<RecordType extends RaRecord>({
  card,
  opens,
  bulkActions,
}: RecordCardsProps<RecordType>) {
  const { data, isPending } = useListContext<RecordType>();
  if (isPending) return <CardSkeletons />;
  if (!data || data.length === 0) return <NothingFound />;
  return (
    <>
      <Stack component="ul" sx={{ gap: 1, p: 0, m: 0, mt: 1, listStyle: "none" }}>
        {data.map((record) => (
          <Card component="li" key={record.id} sx={{ display: "flex", alignItems: "flex-start" }}>
            {bulkActions && <CardCheckbox record={record} />}
            <CardBody record={record} opens={opens}>
              {card(record)}
            </CardBody>
          </Card>
        ))}
      </Stack>
      {bulkActions && <PhoneBulkBar>{bulkActions}</PhoneBulkBar>}
    </>
  );
}

interface CardBodyProps {
  record: RaRecord;
  opens: boolean;
  children: ReactNode;
}

function CardBody({ record, opens, children }: CardBodyProps) {
  const resource = useResourceContext() ?? "";
  const createPath = useCreatePath();
  if (!opens) return <Box sx={{ p: 1.5, flexGrow: 1, minWidth: 0 }}>{children}</Box>;
  return (
    <CardActionArea
      component={Link}
      to={createPath({ resource, type: "show", id: record.id })}
      sx={{ p: 1.5, minHeight: 56, minWidth: 0 }}
    >
      {children}
    </CardActionArea>
  );
}

function CardCheckbox({ record }: { record: RaRecord }) {
  const translate = useTranslate();
  const nameOf = useGetRecordRepresentation(useResourceContext());
  const { selectedIds, onToggleItem } = useListContext();
  const label = `${translate("ra.action.select_row")}: ${nameOf(record)}`;
  return (
    <Checkbox
      checked={selectedIds.includes(record.id)}
      onChange={() => onToggleItem(record.id)}
      slotProps={{ input: { "aria-label": label } }}
      sx={{ mt: 0.5, p: 1.5 }}
    />
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
