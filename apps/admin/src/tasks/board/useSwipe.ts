import { type TouchEvent, useRef } from "react";
import { swipeOf } from "./swipe";

/** Tells a sideways swipe of one finger from the scrolling of the page. */
export function useSwipe(onSwipe: (step: 1 | -1) => void) {
  const from = useRef<{ x: number; y: number } | null>(null);
  return {
    onTouchStart: ({ touches }: TouchEvent) => {
      const [touch] = touches.length === 1 ? [touches.item(0)] : [];
      from.current = touch ? { x: touch.clientX, y: touch.clientY } : null;
    },
    onTouchEnd: ({ changedTouches }: TouchEvent) => {
      const touch = changedTouches.item(0);
      const step = touch && from.current && swipeOf(from.current, { x: touch.clientX, y: touch.clientY });
      from.current = null;
      if (step) onSwipe(step);
    },
  };
}
