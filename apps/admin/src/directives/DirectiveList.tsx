import { Stack, Typography } from "@mui/material";
import type { DirectiveRowFragment } from "@reform-ledger/api-types";
import { DataTable, SelectInput, useTranslate } from "react-admin";
import { DateText } from "../dates/DateText";
import { formatDate } from "../dates/formatDate";
import { LedgerList } from "../lists/LedgerList";
import { RecordsView } from "../lists/RecordsView";
import { SearchBox } from "../lists/SearchBox";
import { directiveKindChoices } from "./directiveKinds";

const filters = [
  <SearchBox key="search" source="search" alwaysOn />,
  <SelectInput
    key="kind"
    source="kind.eq"
    label="resources.directives.fields.kind"
    choices={directiveKindChoices}
  />,
];

const columns = {
  issuedOn: (directive: DirectiveRowFragment) => directive.issuedOn,
  number: (directive: DirectiveRowFragment) => directive.number,
  kind: (directive: DirectiveRowFragment) => directive.kind,
  issuer: (directive: DirectiveRowFragment) => directive.issuer,
  extract: (directive: DirectiveRowFragment) => directive.extract,
};

export function DirectiveList() {
  const translate = useTranslate();
  const kindOf = (kind: string) => translate(`resources.directives.kind.${kind}`);
  return (
    <LedgerList<DirectiveRowFragment>
      resource="directives"
      filters={filters}
      sort={{ field: "issuedOn", order: "DESC" }}
      columns={columns}
    >
      <RecordsView<DirectiveRowFragment>
        card={(directive) => (
          <Stack sx={{ gap: 0.5 }}>
            <Typography variant="subtitle2">{directive.extract}</Typography>
            <Typography variant="body2" color="textSecondary">
              {kindOf(directive.kind)} {directive.number} · {formatDate(directive.issuedOn)} ·{" "}
              {directive.issuer}
            </Typography>
          </Stack>
        )}
      >
        <DataTable.Col source="extract" disableSort cellSx={() => ({ maxWidth: 520 })} />
        <DataTable.Col
          source="kind"
          disableSort
          cellSx={() => ({ whiteSpace: "nowrap" })}
          render={(directive) => kindOf(directive.kind)}
        />
        <DataTable.Col source="number" disableSort />
        <DataTable.Col source="issuedOn" render={(directive) => <DateText value={directive.issuedOn} />} />
        <DataTable.Col source="issuer" disableSort />
      </RecordsView>
    </LedgerList>
  );
}
