import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import type { PlanMilestone } from '@/api/portfolio';
import { dateOf, dayNumber } from './scale';

/** A milestone on its way to another day. */
interface Moving {
  milestone: PlanMilestone;
  day: number;
  by: 'pointer' | 'keys';
}

const WEEK = 7;

/** Moves milestones: by dragging, or taken with the space bar and moved with the arrow keys. */
export function useMoving(
  onMove: ((milestone: PlanMilestone, date: string) => void) | undefined,
  dayAt: (clientX: number) => number,
) {
  const [moving, setMoving] = useState<Moving | null>(null);
  const grip = useRef(0);

  const mayMove = (milestone: PlanMilestone) =>
    onMove !== undefined && milestone.doneOn === null && milestone.actions.includes('CHANGE');

  const drop = (at: Moving) => {
    setMoving(null);
    if (at.day !== dayNumber(at.milestone.forecast)) onMove?.(at.milestone, dateOf(at.day));
  };

  /** Answers whether the key was one of moving. */
  const onKey = (event: KeyboardEvent, milestone: PlanMilestone): boolean => {
    if (moving?.by !== 'keys' || moving.milestone.id !== milestone.id) {
      if (event.key !== ' ' || !mayMove(milestone)) return false;
      event.preventDefault();
      setMoving({ milestone, day: dayNumber(milestone.forecast), by: 'keys' });
      return true;
    }
    event.preventDefault();
    const step = { ArrowLeft: -1, ArrowRight: 1, ArrowDown: -WEEK, ArrowUp: WEEK }[event.key];
    if (step !== undefined) setMoving({ ...moving, day: moving.day + step });
    if (event.key === 'Enter' || event.key === ' ') drop(moving);
    if (event.key === 'Escape') setMoving(null);
    return true;
  };

  const onPointerDown = (event: PointerEvent, milestone: PlanMilestone) => {
    if (event.button !== 0 || !mayMove(milestone)) return;
    event.stopPropagation();
    event.currentTarget.setPointerCapture?.(event.pointerId);
    const day = dayNumber(milestone.forecast);
    grip.current = dayAt(event.clientX) - day;
    setMoving({ milestone, day, by: 'pointer' });
  };

  const onPointerMove = (event: PointerEvent) => {
    if (moving?.by !== 'pointer') return;
    setMoving({ ...moving, day: Math.round(dayAt(event.clientX) - grip.current) });
  };

  const onPointerUp = (event: PointerEvent) => {
    if (moving?.by !== 'pointer') return;
    if (event.type === 'pointercancel') setMoving(null);
    else drop(moving);
  };

  // What was taken and then left behind stays where it was.
  const cancelKeys = () => {
    if (moving?.by === 'keys') setMoving(null);
  };

  return { moving, mayMove, onKey, onPointerDown, onPointerMove, onPointerUp, cancelKeys };
}
