interface Point {
  x: number;
  y: number;
}

/** Pixels that a finger has to go sideways. */
const farEnough = 64;

/** A swipe to the left leads on (1), one to the right leads back (-1); the rest is scrolling. */
export function swipeOf(from: Point, to: Point): 1 | -1 | null {
  const [across, along] = [to.x - from.x, to.y - from.y];
  if (Math.abs(across) < farEnough || Math.abs(across) < 2 * Math.abs(along)) return null;
  return across < 0 ? 1 : -1;
}
