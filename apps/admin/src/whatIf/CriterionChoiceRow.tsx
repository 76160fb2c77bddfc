import { Box, Slider, TextField, Typography } from "@mui/material";
import { useEffect, useState } from "react";
import { useLocaleState, useTranslate } from "react-admin";
import { formatDecimal, parseDecimal } from "../points/formatPoints";
import { useFixedPoints } from "../points/useFixedPoints";
import type { CriterionChoice } from "./choices";

interface CriterionChoiceRowProps {
  choice: CriterionChoice;
  points: string;
  onGain: (points: string) => void;
}

/** Points back on a criterion, by slider or typed; never more than it lost. */
export function CriterionChoiceRow({ choice, points, onGain }: CriterionChoiceRowProps) {
  const { criterion, lost } = choice;
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const fixed = useFixedPoints();
  const [typed, setTyped] = useState<string | null>(null);
  const label = translate("resources.whatIf.gain", { code: criterion.code });
  const written = points === "0" ? "" : formatDecimal(points, locale);
  // A slider or "clear" overrules what was typed before.
  useEffect(
    () => setTyped((now) => (now !== null && parseDecimal(now, locale) !== points ? null : now)),
    [points, locale],
  );
  const type = (text: string) => {
    setTyped(text);
    onGain(parseDecimal(text, locale) || "0");
  };
  return (
    <Box
      component="li"
      sx={{
        display: "grid",
        columnGap: 2,
        alignItems: "center",
        py: 1,
        borderTop: 1,
        borderColor: "divider",
        gridTemplateColumns: {
          xs: "minmax(0, 1fr) 96px",
          sm: "minmax(0, 5fr) minmax(0, 4fr) 96px",
        },
      }}
    >
      <Box sx={{ gridColumn: { xs: "1 / -1", sm: "auto" } }}>
        <Typography variant="body2">
          {criterion.code}. {criterion.name}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {translate("resources.whatIf.lost", { lost: fixed(lost), max: fixed(criterion.maxPoints) })}
        </Typography>
      </Box>
      <Slider
        size="small"
        value={Number(points)}
        min={0}
        max={Number(lost)}
        step={0.05}
        onChange={(_event, value) => onGain(String(Math.round(Number(value) * 100) / 100))}
        getAriaValueText={(value) => formatDecimal(String(value), locale, 2)}
        aria-label={label}
        sx={{ mx: 1, width: "auto" }}
      />
      <TextField
        value={typed ?? written}
        placeholder={formatDecimal("0", locale, 2)}
        onChange={(event) => type(event.target.value)}
        onBlur={() => setTyped(null)}
        slotProps={{ htmlInput: { inputMode: "decimal", "aria-label": label } }}
      />
    </Box>
  );
}
