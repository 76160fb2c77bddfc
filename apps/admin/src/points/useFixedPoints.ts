import { useLocaleState } from "react-admin";
import { formatDecimal } from "./formatPoints";

/** Writes points to the hundredth, as tables and sentences have them. */
export function useFixedPoints(): (points: string) => string {
  const [locale] = useLocaleState();
  return (points) => formatDecimal(points, locale, 2);
}
