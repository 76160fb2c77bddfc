import { Box, useMediaQuery } from "@mui/material";
import type { Theme } from "@mui/material/styles";
import type { WaterfallStep } from "./WaterfallBarProps";
import { WaterfallColumn } from "./WaterfallColumn";
import { WaterfallRow } from "./WaterfallRow";
import { placeSteps } from "./waterfall";

interface WaterfallProps<Key extends string> {
  label: string;
  steps: readonly WaterfallStep<Key>[];
  selected: Key | null;
  onSelect: (key: Key) => void;
}

/** Columns where there is room, rows on a phone; every bar is a button that says its figure. */
export function Waterfall<Key extends string>({ label, steps, selected, onSelect }: WaterfallProps<Key>) {
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  const placed = placeSteps(steps);
  const Bar = isPhone ? WaterfallRow : WaterfallColumn;
  return (
    <Box
      component="ul"
      aria-label={label}
      sx={{
        m: 0,
        p: 0,
        listStyle: "none",
        display: "grid",
        gap: { xs: 0.5, sm: 0 },
        gridTemplateColumns: { xs: "minmax(0, 1fr)", sm: `repeat(${steps.length}, minmax(0, 1fr))` },
      }}
    >
      {steps.map((step, index) => (
        <Bar
          key={step.key}
          step={step}
          place={placed[index] ?? { low: 0, high: 0, level: 0 }}
          isLast={index === steps.length - 1}
          isSelected={selected === step.key}
          onSelect={() => onSelect(step.key)}
        />
      ))}
    </Box>
  );
}
