import type { PlacedStep, Step } from "./waterfall";

export interface WaterfallStep<Key extends string = string> extends Step<Key> {
  label: string;
  /** The figure as it is read, with its sign. */
  text: string;
  /** A colour of the theme. */
  color: string;
  hatching?: string;
}

export interface WaterfallBarProps {
  step: WaterfallStep;
  place: Pick<PlacedStep, "low" | "high" | "level">;
  isLast: boolean;
  isSelected: boolean;
  onSelect: () => void;
}
