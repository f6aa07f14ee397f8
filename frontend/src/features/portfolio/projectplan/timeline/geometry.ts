import type { View } from './scale';

/** The measures of a timeline's drawing, in px. */
export const ROW = 54;
export const TOP = 48;
const BAR_MIDDLE = 19;
const END = 14;

/** Where things stand in a drawing of a width. */
export interface Frame {
  width: number;
  height: number;
  /** Where the days begin; the names stand before it. */
  left: number;
  /** How wide the days are. */
  days: number;
}

/** The frame for a number of rows. */
export function frameOf(width: number, rows: number): Frame {
  const left = width < 720 ? 150 : 264;
  return { width, height: TOP + rows * ROW + 8, left, days: width - left - END };
}

/** Where a day lies from the left. */
export function xOf(frame: Frame, view: View, day: number): number {
  return frame.left + ((day - view.from) / view.days) * frame.days;
}

/** The middle of a row's bar. */
export function yOf(row: number): number {
  return TOP + row * ROW + BAR_MIDDLE;
}

/** A square on its tip. */
export function diamond(x: number, y: number, size: number): string {
  return `M${x} ${y - size}L${x + size} ${y}L${x} ${y + size}L${x - size} ${y}Z`;
}

/** A calm line from what is waited for to what waits, ending before its mark. */
export function arrow(from: { x: number; y: number }, to: { x: number; y: number }): string {
  const end = to.x - 9;
  if (from.y === to.y) {
    const middle = (from.x + end) / 2;
    return `M${from.x} ${from.y - 9}Q${middle} ${from.y - 22} ${end + 1} ${to.y - 7}`;
  }
  const bend = Math.max(18, Math.min(60, Math.abs(end - from.x) / 2));
  return `M${from.x} ${from.y}C${from.x + bend} ${from.y} ${end - bend} ${to.y} ${end} ${to.y}`;
}

/** The text that fits into a width at about a letter's width each; empty if almost none does. */
export function fit(text: string, width: number, letter = 6.6): string {
  const letters = Math.floor(width / letter);
  if (text.length <= letters) return text;
  return letters < 5 ? '' : `${text.slice(0, letters - 1).trimEnd()}…`;
}
