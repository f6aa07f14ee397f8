import { useRef, type TouchEvent } from 'react';

const SHORTEST = 70;

interface SwipeActions {
  /** The finger moved to the left: forward. */
  onLeft: () => void;
  /** The finger moved to the right: back. */
  onRight: () => void;
}

/** Touch handlers that tell a sideways swipe from scrolling. */
export function useSwipe({ onLeft, onRight }: SwipeActions) {
  const start = useRef<{ x: number; y: number } | null>(null);
  return {
    onTouchStart: (event: TouchEvent) => {
      const touch = event.touches.length === 1 ? event.touches[0] : undefined;
      start.current = touch ? { x: touch.clientX, y: touch.clientY } : null;
    },
    onTouchEnd: (event: TouchEvent) => {
      const touch = event.changedTouches[0];
      if (!start.current || !touch) return;
      const x = touch.clientX - start.current.x;
      const y = touch.clientY - start.current.y;
      start.current = null;
      if (Math.abs(x) < SHORTEST || Math.abs(x) < 2 * Math.abs(y)) return;
      if (x < 0) onLeft();
      else onRight();
    },
  };
}
