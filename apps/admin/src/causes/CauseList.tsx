import { Chip, Stack, Typography } from "@mui/material";
import type { CauseRowFragment } from "@reform-ledger/api-types";
import { DataTable, SelectInput, useTranslate } from "react-admin";
import { LedgerList } from "../lists/LedgerList";
import { RecordsView } from "../lists/RecordsView";
import { SearchBox } from "../lists/SearchBox";
import { causeKindChoices } from "./causeKinds";

const filters = [
  <SearchBox key="search" source="search" alwaysOn />,
  <SelectInput key="kind" source="kind.eq" label="resources.causes.fields.kind" choices={causeKindChoices} />,
];

const columns = {
  code: (cause: CauseRowFragment) => cause.code,
  name: (cause: CauseRowFragment) => cause.name,
  kind: (cause: CauseRowFragment) => cause.kind,
  active: (cause: CauseRowFragment) => cause.active,
};

export function CauseList() {
  const translate = useTranslate();
  const kindOf = (kind: string) => translate(`resources.causes.kind.${kind}`);
  return (
    <LedgerList<CauseRowFragment>
      resource="causes"
      filters={filters}
      sort={{ field: "position", order: "ASC" }}
      columns={columns}
    >
      <RecordsView<CauseRowFragment>
        rowClick="edit"
        card={(cause) => (
          <Stack sx={{ gap: 0.5 }}>
            <Typography variant="subtitle2">{cause.name}</Typography>
            <Typography variant="body2" color="textSecondary">
              {kindOf(cause.kind)} · {cause.code}
            </Typography>
          </Stack>
        )}
      >
        <DataTable.Col source="name" />
        <DataTable.Col source="code" />
        <DataTable.Col
          source="kind"
          render={(cause) => <Chip size="small" variant="outlined" label={kindOf(cause.kind)} />}
        />
        <DataTable.Col
          source="active"
          disableSort
          render={(cause) => translate(cause.active ? "ra.boolean.true" : "ra.boolean.false")}
        />
      </RecordsView>
    </LedgerList>
  );
}
