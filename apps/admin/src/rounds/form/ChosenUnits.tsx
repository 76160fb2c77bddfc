import Close from "@mui/icons-material/Close";
import { Box, IconButton, Typography } from "@mui/material";
import type { CohortChoiceFragment } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { byParent } from "./byParent";

interface ChosenUnitsProps {
  ids: readonly string[];
  units: ReadonlyMap<string, CohortChoiceFragment>;
  onRemove: (id: string) => void;
}

/** The cohort so far, beneath the units above. */
export function ChosenUnits({ ids, units, onRemove }: ChosenUnitsProps) {
  const translate = useTranslate();
  if (ids.length === 0) {
    return (
      <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
        {translate("roundPage.cohort.none")}
      </Typography>
    );
  }
  const known = ids.flatMap((id) => units.get(id) ?? []);
  return (
    <Box sx={{ mt: 1 }} aria-live="polite">
      <Typography variant="subtitle2">
        {translate("roundPage.cohort.chosen", { smart_count: ids.length })}
      </Typography>
      <Box sx={{ maxHeight: 320, overflowY: "auto" }} tabIndex={0} role="group">
        {byParent(known).map(({ parent, units: own }) => (
          <Box key={parent ?? ""} sx={{ mt: 1 }}>
            {parent && (
              <Typography variant="body2" color="textSecondary">
                {parent}
              </Typography>
            )}
            <Box
              component="ul"
              sx={{ m: 0, p: 0, listStyle: "none", display: "flex", flexWrap: "wrap", gap: 0.75 }}
            >
              {own.map(({ id, name }) => (
                <ChosenUnit key={id} name={name} onRemove={() => onRemove(id)} />
              ))}
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
}

function ChosenUnit({ name, onRemove }: { name: string; onRemove: () => void }) {
  const translate = useTranslate();
  return (
    <Box
      component="li"
      sx={{
        display: "flex",
        alignItems: "center",
        pl: 1.5,
        borderRadius: 4,
        bgcolor: "action.selected",
        fontSize: "0.875rem",
      }}
    >
      {name}
      <IconButton
        size="small"
        aria-label={translate("roundPage.cohort.remove", { name })}
        onClick={onRemove}
        sx={{ minWidth: 32, minHeight: 32, ml: 0.25 }}
      >
        <Close sx={{ fontSize: 18 }} />
      </IconButton>
    </Box>
  );
}
