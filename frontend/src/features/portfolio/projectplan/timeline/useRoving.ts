import { useState, type KeyboardEvent, type RefObject } from 'react';
import { inOrder, type Row } from './rows';

/** The keys of the marks of each row: its project, then its milestones by date. */
export function keysOf(rows: readonly Row[]): string[][] {
  return rows.map(({ project }) => [
    project.id,
    ...inOrder(project.milestones).map((milestone) => milestone.id),
  ]);
}

/** One tab stop for all marks; arrow keys go between the milestones of a row and between rows. */
export function useRoving(keys: readonly string[][], svg: RefObject<SVGSVGElement | null>) {
  const [chosen, setChosen] = useState<string | null>(null);
  const all = keys.flat();
  const active = chosen !== null && all.includes(chosen) ? chosen : (all[0] ?? null);

  const goTo = (key: string | undefined) => {
    if (key === undefined) return;
    setChosen(key);
    svg.current?.querySelector<SVGElement>(`[data-mark="${key}"]`)?.focus();
  };

  /** Moves the focus; answers the mark gone to, or undefined for a key that goes nowhere. */
  const onKey = (event: KeyboardEvent, key: string): string | undefined => {
    const row = keys.findIndex((marks) => marks.includes(key));
    const place = keys[row]?.indexOf(key) ?? 0;
    const target = {
      ArrowRight: keys[row]?.[place + 1],
      ArrowLeft: keys[row]?.[place - 1],
      ArrowDown: nearest(keys[row + 1], place),
      ArrowUp: nearest(keys[row - 1], place),
      Home: keys[row]?.[0],
      End: keys[row]?.at(-1),
    }[event.key];
    if (target === undefined) return undefined;
    event.preventDefault();
    goTo(target);
    return target;
  };

  return { active, setActive: setChosen, onKey };
}

function nearest(marks: readonly string[] | undefined, place: number): string | undefined {
  return marks?.[Math.min(place, marks.length - 1)];
}
