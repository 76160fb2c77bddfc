import { Box, ButtonBase, Typography } from "@mui/material";
import { printedAsSeen } from "./hatching";
import type { WaterfallBarProps } from "./WaterfallBarProps";

export function WaterfallRow({ step, place, isSelected, onSelect }: WaterfallBarProps) {
  const { label, text, color } = step;
  return (
    <li>
      <ButtonBase
        onClick={onSelect}
        aria-pressed={isSelected}
        sx={{
          display: "grid",
          width: "100%",
          gridTemplateColumns: "minmax(0, 1fr) auto",
          textAlign: "left",
          p: 1,
          rowGap: 0.5,
          columnGap: 1,
          borderRadius: 1,
          minHeight: 48,
          bgcolor: isSelected ? "action.selected" : "transparent",
        }}
      >
        <Typography variant="body2" component="span">
          {label}
        </Typography>
        <Typography variant="subtitle2" component="span">
          {text}
        </Typography>
        <Box
          component="span"
          sx={{
            gridColumn: "1 / -1",
            position: "relative",
            height: 14,
            borderRadius: 0.75,
            bgcolor: "action.hover",
          }}
        >
          <Box
            component="span"
            sx={{
              position: "absolute",
              top: 0,
              bottom: 0,
              left: `${place.low}%`,
              width: `max(${place.high - place.low}%, 3px)`,
              borderRadius: 0.75,
              bgcolor: color,
              backgroundImage: step.hatching,
              ...printedAsSeen,
            }}
          />
        </Box>
      </ButtonBase>
    </li>
  );
}
