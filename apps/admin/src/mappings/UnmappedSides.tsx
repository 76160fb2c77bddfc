import { Box, List, ListItem, ListItemButton, ListItemText, Typography } from "@mui/material";
import type { MappedCriterionFragment } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { Section } from "../records/Section";
import type { Picked } from "./picked";

interface UnmappedSidesProps {
  left: Record<"from" | "to", readonly MappedCriterionFragment[]>;
  picked: Picked;
  /** Without it the lists are only read. */
  onPick?: (picked: Picked) => void;
}

/** What goes nowhere and what comes from nowhere, side by side; a click picks it for a pair by hand. */
export function UnmappedSides({ left, picked, onPick }: UnmappedSidesProps) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: "grid", gap: 2, gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "1fr 1fr" } }}>
      {(["from", "to"] as const).map((side) => (
        <Section
          key={side}
          flush
          title={translate(`resources.mappings.left.${side}`, { count: left[side].length })}
        >
          {left[side].length === 0 && (
            <Typography variant="body2" color="textSecondary" sx={{ px: 2, pb: 1 }}>
              {translate("resources.mappings.left.none")}
            </Typography>
          )}
          <List dense disablePadding>
            {left[side].map((criterion) => (
              <ListItem key={criterion.id} disablePadding>
                {onPick ? (
                  <ListItemButton
                    selected={picked[side]?.id === criterion.id}
                    aria-pressed={picked[side]?.id === criterion.id}
                    onClick={() => onPick({ ...picked, [side]: criterion })}
                  >
                    <Name criterion={criterion} />
                  </ListItemButton>
                ) : (
                  <Box sx={{ px: 2 }}>
                    <Name criterion={criterion} />
                  </Box>
                )}
              </ListItem>
            ))}
          </List>
        </Section>
      ))}
    </Box>
  );
}

function Name({ criterion: { code, name } }: { criterion: MappedCriterionFragment }) {
  return (
    <ListItemText
      primary={`${code}. ${name}`}
      slotProps={{ primary: { sx: { overflowWrap: "anywhere" } } }}
    />
  );
}
