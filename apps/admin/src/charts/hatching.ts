/** Stripes tell a part from its neighbours without any colour. */
export const hatching = (angle: number) =>
  `repeating-linear-gradient(${angle}deg, rgba(255,255,255,0.38) 0 3px, transparent 3px 8px)`;

/** Printers leave backgrounds out unless they are told that they mean something. */
export const printedAsSeen = { printColorAdjust: "exact", WebkitPrintColorAdjust: "exact" } as const;
