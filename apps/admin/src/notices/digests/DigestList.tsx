import { Alert, Box, Button, Stack, Typography } from "@mui/material";
import type { DigestRowFragment } from "@reform-ledger/api-types";
import { AutocompleteInput, DataTable, ReferenceInput, SelectInput, useTranslate } from "react-admin";
import { Link } from "react-router";
import { useLedgerQuery } from "../../app/useLedgerQuery";
import { DateText, DateTimeText } from "../../dates/DateText";
import { DayInput } from "../../forms/DayInput";
import { LedgerList } from "../../lists/LedgerList";
import { listPath } from "../../lists/listPath";
import { RecordsView } from "../../lists/RecordsView";
import { DigestStatusChip } from "./DigestStatusChip";
import { DigestTextButton } from "./DigestTextButton";
import { failedDigests } from "./digest.operations";

const statusChoices = ["QUEUED", "SENDING", "SENT", "CANCELLED", "FAILED"].map((status) => ({
  id: status,
  name: `resources.digests.status.${status}`,
}));

const bySearch = (search: string) => ({ search });

const filters = [
  <SelectInput
    key="status"
    source="status.eq"
    label="resources.digests.fields.status"
    choices={statusChoices}
    alwaysOn
  />,
  <ReferenceInput key="person" source="personId.eq" reference="people" sort={{ field: "name", order: "ASC" }}>
    <AutocompleteInput
      label="resources.digests.fields.person"
      optionText="name"
      filterToQuery={bySearch}
      parse={(id) => id || null}
    />
  </ReferenceInput>,
  <DayInput key="from" source="day.gte" label="resources.digests.fields.from" />,
  <DayInput key="to" source="day.lte" label="resources.digests.fields.to" />,
];

const columns = {
  day: (digest: DigestRowFragment) => digest.day,
  person: (digest: DigestRowFragment) => digest.person.name,
  status: (digest: DigestRowFragment) => digest.status,
  subject: (digest: DigestRowFragment) => digest.subject,
  error: (digest: DigestRowFragment) => digest.error,
};

/** Which mails went to whom, and which did not get there. */
export function DigestList() {
  return (
    <>
      <FailedAlert />
      <LedgerList<DigestRowFragment>
        resource="digests"
        filters={filters}
        sort={{ field: "day", order: "DESC" }}
        columns={columns}
      >
        <RecordsView<DigestRowFragment> rowClick={false} card={(digest) => <DigestCard digest={digest} />}>
          <DataTable.Col source="day" render={(digest) => <DateText value={digest.day} />} />
          <DataTable.Col source="person" disableSort render={(digest) => digest.person.name} />
          <DataTable.Col
            source="status"
            disableSort
            render={(digest) => <DigestStatusChip status={digest.status} />}
          />
          <DataTable.Col
            source="subject"
            disableSort
            cellSx={() => ({ minWidth: 240 })}
            render={(digest) => <SubjectOrError digest={digest as DigestRowFragment} />}
          />
          <DataTable.Col source="sentAt" render={(digest) => <DateTimeText value={digest.sentAt} />} />
          <DataTable.Col
            label="lists.actions"
            render={(digest) => <DigestTextButton digest={digest as DigestRowFragment} />}
          />
        </RecordsView>
      </LedgerList>
    </>
  );
}

function FailedAlert() {
  const translate = useTranslate();
  const { data } = useLedgerQuery(failedDigests, {});
  const count = data?.digests.totalCount ?? 0;
  if (count === 0) return null;
  return (
    <Alert
      severity="error"
      sx={{ mt: 1 }}
      action={
        <Button
          component={Link}
          color="inherit"
          size="small"
          to={listPath("digests", { status: { eq: "FAILED" } })}
        >
          {translate("actions.viewAll")}
        </Button>
      }
    >
      {translate("resources.digests.failed", { smart_count: count })}
    </Alert>
  );
}

function SubjectOrError({ digest: { subject, error } }: { digest: DigestRowFragment }) {
  return (
    <Box sx={{ overflowWrap: "anywhere" }}>
      {subject ?? (error ? null : "–")}
      {error && (
        <Typography variant="body2" color="error">
          {error}
        </Typography>
      )}
    </Box>
  );
}

function DigestCard({ digest }: { digest: DigestRowFragment }) {
  return (
    <Stack sx={{ gap: 0.5 }}>
      <Stack direction="row" sx={{ gap: 1, alignItems: "center", flexWrap: "wrap" }}>
        <Typography variant="subtitle2">{digest.person.name}</Typography>
        <DigestStatusChip status={digest.status} />
      </Stack>
      <Typography variant="body2" color="textSecondary">
        <DateText value={digest.day} />
      </Typography>
      <SubjectOrError digest={digest} />
      <Box>
        <DigestTextButton digest={digest} />
      </Box>
    </Stack>
  );
}
