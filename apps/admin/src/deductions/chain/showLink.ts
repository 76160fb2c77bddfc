import type { ChainLinkName } from "./chainLinks";

export const linkId = (name: ChainLinkName) => `chain-${name.toLowerCase()}`;

/** Brings a part of the page into view and moves the reader there. */
export function showLink(name: ChainLinkName): void {
  const part = document.getElementById(linkId(name));
  part?.scrollIntoView({ block: "start" });
  part?.focus({ preventScroll: true });
}
