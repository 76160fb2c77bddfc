import { Stack, Typography } from "@mui/material";
import type { PersonDetailFragment } from "@reform-ledger/api-types";
import { DataTable, SelectInput, useTranslate } from "react-admin";
import { ConstructedChip } from "../constructed/ConstructedChip";
import { LedgerList } from "../lists/LedgerList";
import { RecordsView } from "../lists/RecordsView";
import { SearchBox } from "../lists/SearchBox";
import { UnitInput } from "../units/UnitInput";
import { roleChoices } from "./roleChoices";

const filters = [
  <SearchBox key="search" source="search" alwaysOn />,
  <SelectInput key="role" source="role.eq" label="resources.memberships.fields.role" choices={roleChoices} />,
  <UnitInput key="unit" source="unitSubtree" label="resources.memberships.fields.unit" />,
];

export function PersonList() {
  const translate = useTranslate();
  const rolesOf = ({ memberships }: PersonDetailFragment) =>
    memberships.nodes.map(({ role, unit }) => `${translate(`roles.${role}`)} · ${unit.name}`).join("; ");
  const columns = {
    name: (person: PersonDetailFragment) => person.name,
    email: (person: PersonDetailFragment) => person.email,
    memberships: rolesOf,
  };
  return (
    <LedgerList<PersonDetailFragment>
      resource="people"
      filters={filters}
      sort={{ field: "name", order: "ASC" }}
      columns={columns}
    >
      <RecordsView<PersonDetailFragment>
        card={(person) => (
          <Stack sx={{ gap: 0.5 }}>
            <Typography variant="subtitle2">
              {person.name} <ConstructedChip constructed={person.constructed} />
            </Typography>
            <Typography variant="body2">{person.email}</Typography>
            <Typography variant="body2" color="textSecondary">
              {rolesOf(person)}
            </Typography>
          </Stack>
        )}
      >
        <DataTable.Col
          source="name"
          render={({ name, constructed }) => (
            <>
              {name} <ConstructedChip constructed={constructed} />
            </>
          )}
        />
        <DataTable.Col source="email" />
        <DataTable.Col
          source="memberships"
          disableSort
          render={(person) => rolesOf(person as PersonDetailFragment)}
        />
      </RecordsView>
    </LedgerList>
  );
}
