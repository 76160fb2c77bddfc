import { List, ListItem, ListItemButton, ListItemText, Typography } from "@mui/material";
import type { UnitRowFragment } from "@reform-ledger/api-types";
import { useCreatePath, useGetList, useTranslate } from "react-admin";
import { Link } from "react-router";
import { Section } from "../records/Section";

export function UnitChildren({ unitId }: { unitId: string }) {
  const translate = useTranslate();
  const createPath = useCreatePath();
  const { data: children, isPending } = useGetList<UnitRowFragment>("units", {
    filter: { parentId: { eq: unitId } },
    pagination: { page: 1, perPage: 100 },
    sort: { field: "name", order: "ASC" },
  });
  if (isPending) return null;
  return (
    <Section title={translate("resources.units.sections.children")} flush>
      {children?.length === 0 && (
        <Typography variant="body2" color="textSecondary" sx={{ px: 2, pb: 1 }}>
          {translate("resources.units.sections.noChildren")}
        </Typography>
      )}
      <List dense sx={{ maxHeight: 420, overflowY: "auto" }}>
        {children?.map((unit) => (
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
