import { Button, List, ListItem, ListItemButton, ListItemText, Typography } from "@mui/material";
import type { UnitRowFragment } from "@reform-ledger/api-types";
import { useCreatePath, useGetList, useTranslate } from "react-admin";
import { Link } from "react-router";
import { listPath } from "../lists/listPath";
import { Section } from "../records/Section";

/** A district has some twenty communes; a province has more than a page bears. */
const shownChildren = 30;

export function UnitChildren({ unitId }: { unitId: string }) {
  const translate = useTranslate();
  const createPath = useCreatePath();
  const filter = { parentId: { eq: unitId } };
  const {
    data: children = [],
    total = 0,
    isPending,
  } = useGetList<UnitRowFragment>("units", {
    filter,
    pagination: { page: 1, perPage: shownChildren },
    sort: { field: "name", order: "ASC" },
  });
  if (isPending) return null;
  return (
    <Section
      title={`${translate("resources.units.sections.children")}${total > 0 ? ` (${total})` : ""}`}
      flush
      action={
        total > children.length && (
          <Button component={Link} to={listPath("units", filter)} size="small">
            {translate("actions.viewAll")}
          </Button>
        )
      }
    >
      {children.length === 0 && (
        <Typography variant="body2" color="textSecondary" sx={{ px: 2, pb: 1 }}>
          {translate("resources.units.sections.noChildren")}
        </Typography>
      )}
      <List dense>
        {children.map((unit) => (
          <ListItem key={unit.id} disablePadding>
            <ListItemButton
              component={Link}
              to={createPath({ resource: "units", type: "show", id: unit.id })}
              sx={{ minHeight: 44 }}
            >
              <ListItemText primary={unit.name} secondary={translate(`resources.units.kind.${unit.kind}`)} />
            </ListItemButton>
          </ListItem>
        ))}
      </List>
    </Section>
  );
}
