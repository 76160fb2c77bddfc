import BigJs from "big.js";

/** The decimal arithmetic of this package. Quotients are cut after 40 decimals, so one rounding is the first. */
export const Big = BigJs();
Big.DP = 40;
Big.RM = 0;

export type Decimal = InstanceType<typeof Big>;

export const halfUp = 1;

/** Plain notation; zero has no sign. */
export function write(value: Decimal): string {
  return value.eq(0) ? "0" : value.toFixed();
}
