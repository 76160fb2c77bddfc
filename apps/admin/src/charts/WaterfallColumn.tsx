import { Box, ButtonBase, Typography } from "@mui/material";
import { printedAsSeen } from "./hatching";
import type { WaterfallBarProps } from "./WaterfallBarProps";

const height = 240;

export function WaterfallColumn({ step, place, isLast, isSelected, onSelect }: WaterfallBarProps) {
  const { label, text, color } = step;
  return (
    <Box component="li" sx={{ display: "flex" }}>
      <ButtonBase
        onClick={onSelect}
        aria-pressed={isSelected}
        sx={{
          flexDirection: "column",
          justifyContent: "flex-start",
          width: "100%",
          borderRadius: 1,
          pt: 4,
          pb: 1,
          bgcolor: isSelected ? "action.selected" : "transparent",
          "&:hover": { bgcolor: isSelected ? "action.selected" : "action.hover" },
        }}
      >
        <Box component="span" sx={{ position: "relative", display: "block", width: "100%", height }}>
          <Box
            component="span"
            sx={{
              position: "absolute",
              left: "16%",
              right: "16%",
              bottom: `${place.low}%`,
              height: `max(${place.high - place.low}%, 3px)`,
              borderRadius: 0.75,
              bgcolor: color,
              backgroundImage: step.hatching,
              ...printedAsSeen,
            }}
          />
          <Typography
            variant="subtitle1"
            component="span"
            sx={{ position: "absolute", left: 0, right: 0, bottom: `calc(${place.high}% + 4px)` }}
          >
            {text}
          </Typography>
          {!isLast && <Connector level={place.level} />}
        </Box>
        <Typography
          variant="body2"
          component="span"
          sx={{ pt: 1, px: 0.5, width: "100%", borderTop: 2, borderColor: "divider" }}
        >
          {label}
        </Typography>
      </ButtonBase>
    </Box>
  );
}

/** Leads the eye from where a bar ends to where the next one begins. */
function Connector({ level }: { level: number }) {
  return (
    <Box
      component="span"
      sx={{
        position: "absolute",
        left: "84%",
        width: "32%",
        bottom: `${level}%`,
        borderTop: "2px dashed",
        borderColor: "text.secondary",
        opacity: 0.6,
        zIndex: 1,
      }}
    />
  );
}
