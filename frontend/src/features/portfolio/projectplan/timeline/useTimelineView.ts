import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { panned, within, zoomed, type View } from './scale';

const WHEEL_ZOOM = 1.0015;
const SETTLED_MS = 300;

interface Pointer {
  x: number;
  y: number;
}

interface Geometry {
  /** Where the days begin, in the drawing's own units. */
  left: number;
  /** How wide the days are. */
  width: number;
}

/**
 * The part of time shown, moved by wheel, by dragging and by two fingers; the address learns of it
 * once it rests.
 */
export function useTimelineView(
  svg: RefObject<SVGSVGElement | null>,
  initial: View,
  geometry: Geometry,
  onSettled: (view: View) => void,
) {
  const [view, setView] = useState(() => within(initial));
  const pointers = useRef(new Map<number, Pointer>());
  const isTouched = useRef(false);
  const dayAt = (clientX: number): number => {
    const box = svg.current?.getBoundingClientRect();
    const share = box ? (clientX - box.left - geometry.left) / geometry.width : 0.5;
    return view.from + share * view.days;
  };
  const latest = useRef({ view, geometry, onSettled, dayAt });
  useEffect(() => {
    latest.current = { view, geometry, onSettled, dayAt };
  });

  const change = useCallback((move: (now: View) => View) => {
    isTouched.current = true;
    setView((now) => move(now));
  }, []);

  useEffect(() => {
    if (!isTouched.current) return;
    const timer = window.setTimeout(() => latest.current.onSettled(view), SETTLED_MS);
    return () => window.clearTimeout(timer);
  }, [view]);

  // React listens to the wheel passively and could not keep the page from zooming as well.
  useEffect(() => {
    const drawing = svg.current;
    if (!drawing) return;
    const turn = (event: WheelEvent) => {
      const { geometry: now, view: shown } = latest.current;
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        const around = latest.current.dayAt(event.clientX);
        change((view) => zoomed(view, WHEEL_ZOOM ** event.deltaY, around));
      } else if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
        event.preventDefault();
        const moved = event.deltaX || event.deltaY;
        change((view) => panned(view, (moved / now.width) * shown.days));
      }
    };
    drawing.addEventListener('wheel', turn, { passive: false });
    return () => drawing.removeEventListener('wheel', turn);
  }, [svg, change]);

  const hold = (event: React.PointerEvent) => {
    if (event.button !== 0) return;
    pointers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
    event.currentTarget.setPointerCapture?.(event.pointerId);
  };

  const drag = (event: React.PointerEvent) => {
    const before = pointers.current.get(event.pointerId);
    if (!before) return;
    const now = { x: event.clientX, y: event.clientY };
    const other = [...pointers.current].find(([id]) => id !== event.pointerId)?.[1];
    pointers.current.set(event.pointerId, now);
    if (other) {
      const distance = Math.abs(now.x - other.x);
      const distanceBefore = Math.abs(before.x - other.x);
      if (distance < 8 || distanceBefore < 8) return;
      const around = dayAt((now.x + other.x) / 2);
      change((view) => zoomed(view, distanceBefore / distance, around));
    } else {
      change((shown) => panned(shown, ((before.x - now.x) / geometry.width) * shown.days));
    }
  };

  const release = (event: React.PointerEvent) => {
    pointers.current.delete(event.pointerId);
  };

  return {
    view,
    change,
    dayAt,
    handlers: {
      onPointerDown: hold,
      onPointerMove: drag,
      onPointerUp: release,
      onPointerCancel: release,
    },
  };
}
