import type { KeyboardEvent } from "react";

const steps: Record<string, readonly [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Arrow keys lead from cell to cell; of thousands of links only one is in the order of the tab key. */
export function moveBetweenCells(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key];
  const link = event.target instanceof HTMLElement ? event.target : null;
  const cell = link?.closest("td");
  const row = cell?.closest("tr");
  const body = row?.closest("tbody");
  if (!step || !link || !cell || !row || !body) return;
  const [down, right] = step;
  const next = body.rows[row.sectionRowIndex + down]?.cells[cell.cellIndex + right]?.querySelector("a");
  if (!(next instanceof HTMLElement)) return;
  event.preventDefault();
  link.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
}
