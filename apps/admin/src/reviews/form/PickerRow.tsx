import { Box, Checkbox, Chip, FormControlLabel, Stack, Typography } from "@mui/material";
import type { ReviewableDeductionFragment } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { PointsText } from "../../points/PointsText";

interface PickerRowProps {
  deduction: ReviewableDeductionFragment;
  unitId: string;
  isChosen: boolean;
  onToggle: () => void;
}

export function PickerRow({ deduction, unitId, isChosen, onToggle }: PickerRowProps) {
  const translate = useTranslate();
  const { criterion, points, cause, assessment, reviews } = deduction;
  const other = assessment && assessment.unit.id !== unitId ? assessment.unit.name : null;
  return (
    <Box component="li" sx={{ borderTop: 1, borderColor: "divider", minHeight: 48 }}>
      <FormControlLabel
        sx={{ m: 0, py: 0.5, width: "100%", alignItems: "flex-start" }}
        control={<Checkbox checked={isChosen} onChange={onToggle} />}
        label={
          <Box sx={{ pt: 1 }}>
            <Typography variant="body2" component="span" sx={{ overflowWrap: "anywhere" }}>
              {criterion.code}. {criterion.name} · <PointsText points={points} max={criterion.maxPoints} />
            </Typography>
            <Stack component="span" direction="row" sx={{ gap: 1, flexWrap: "wrap", alignItems: "center" }}>
              {reviews.totalCount > 0 && (
                <Chip
                  component="span"
                  size="small"
                  variant="outlined"
                  label={translate("resources.reviews.picker.covered")}
                />
              )}
              <Typography variant="body2" component="span" color="textSecondary">
                {[cause?.name, other && translate("resources.reviews.picker.answersFor", { unit: other })]
                  .filter(Boolean)
                  .join(" · ")}
              </Typography>
            </Stack>
          </Box>
        }
      />
    </Box>
  );
}
