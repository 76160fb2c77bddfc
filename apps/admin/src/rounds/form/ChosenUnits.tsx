import Cancel from "@mui/icons-material/Cancel";
import { Box, Chip, Typography } from "@mui/material";
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
                <Chip
                  key={id}
                  component="li"
                  label={name}
                  onDelete={() => onRemove(id)}
                  deleteIcon={<Cancel titleAccess={translate("roundPage.cohort.remove", { name })} />}
                />
              ))}
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
