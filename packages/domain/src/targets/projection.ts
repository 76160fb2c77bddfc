import { daysBetween } from "../calendar/calendar.js";
import { Big, write } from "../points/decimal.js";
import type { Points } from "../points/points.js";

const epoch = "1970-01-01";

/**
 * Where the straight line nearest to the values (least squares over days) stands on a date.
 * In the values' unit and not held within their range; null with fewer than two different days.
 */
export function projectAt(
  dueOn: string,
  values: readonly { periodEnd: string; value: Points }[],
): Points | null {
  const count = values.length;
  const origin = values[0]?.periodEnd ?? epoch;
  const points = values.map(({ periodEnd, value }) => ({ day: daysBetween(origin, periodEnd), value }));
  const sumDays = points.reduce((sum, { day }) => sum + day, 0);
  const sumSquares = points.reduce((sum, { day }) => sum + day * day, 0);
  const spread = count * sumSquares - sumDays * sumDays;
  if (spread === 0) return null;
  const sumValues = points.reduce((sum, { value }) => sum.plus(value), new Big(0));
  const sumProducts = points.reduce((sum, { day, value }) => sum.plus(new Big(value).times(day)), new Big(0));
  const slope = sumProducts.times(count).minus(sumValues.times(sumDays));
  const distance = count * daysBetween(origin, dueOn) - sumDays;
  return write(
    sumValues
      .times(spread)
      .plus(slope.times(distance))
      .div(spread * count),
  );
}
