import { Typography } from "@mui/material";
import { Waterfall } from "../charts/Waterfall";
import { Section } from "../records/Section";
import type { Balance } from "./Balance";
import { balanceLooks } from "./balanceLooks";
import { type BalancePart, balanceSteps, signed } from "./balanceView";
import type { BalanceWords } from "./useBalanceWords";

interface BalancePictureProps {
  balance: Balance;
  words: BalanceWords;
  selected: BalancePart | null;
  onSelect: (part: BalancePart) => void;
}

export function BalancePicture({ balance, words, selected, onSelect }: BalancePictureProps) {
  const { word, partName, fixed } = words;
  const steps = balanceSteps(balance).map((step) => ({
    ...step,
    ...balanceLooks[step.key],
    label: partName(step.key),
    text: signed(step.key, step.points, fixed(step.points)),
  }));
  return (
    <Section title={word("picture")}>
      <Typography variant="body2" color="textSecondary" className="screen-only">
        {word("pictureHint")}
      </Typography>
      <Waterfall label={word("picture")} steps={steps} selected={selected} onSelect={onSelect} />
    </Section>
  );
}
