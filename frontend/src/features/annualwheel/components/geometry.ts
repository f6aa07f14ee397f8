/** The side of the drawing's square. */
export const SIZE = 1000;
const CENTRE = SIZE / 2;
/** Where the months are written, between the edge and the rings. */
export const MONTHS_OUTER = 490;
export const RINGS_OUTER = 440;
const RINGS_INNER = 130;
const WIDEST_RING = 56;
/** Degrees left open at the top, where the rings are named. */
const GAP = 16;

/** A point of the drawing. */
export interface Point {
  x: number;
  y: number;
}

/** The middle of each ring and how wide they are, from the outside in. */
export function ringLayout(count: number): { radii: number[]; width: number } {
  const width = Math.min(WIDEST_RING, (RINGS_OUTER - RINGS_INNER) / Math.max(count, 1));
  return {
    width,
    radii: Array.from({ length: count }, (_, index) => RINGS_OUTER - width * (index + 0.5)),
  };
}

/** Degrees clockwise from the top at which a day begins; `part` moves on within the day. */
export function angleOf(date: string, part = 0): number {
  const year = Number(date.slice(0, 4));
  const start = Date.UTC(year, 0, 1);
  const days = (Date.UTC(year + 1, 0, 1) - start) / 86_400_000;
  const day = (Date.parse(`${date.slice(0, 10)}T00:00:00Z`) - start) / 86_400_000 + part;
  return GAP / 2 + (day / days) * (360 - GAP);
}

/** The point at an angle and a distance from the centre. */
export function pointAt(angle: number, radius: number): Point {
  const radians = ((angle - 90) * Math.PI) / 180;
  return {
    x: round(CENTRE + radius * Math.cos(radians)),
    y: round(CENTRE + radius * Math.sin(radians)),
  };
}

/** The outline of a part of a ring between two angles and two distances. */
export function sector(from: number, to: number, inner: number, outer: number): string {
  const large = to - from > 180 ? 1 : 0;
  const [a, b, c, d] = [
    pointAt(from, outer),
    pointAt(to, outer),
    pointAt(to, inner),
    pointAt(from, inner),
  ];
  return (
    `M${a.x} ${a.y}A${outer} ${outer} 0 ${large} 1 ${b.x} ${b.y}` +
    `L${c.x} ${c.y}A${inner} ${inner} 0 ${large} 0 ${d.x} ${d.y}Z`
  );
}

/** An arc that text can follow: turned round in the lower half, so that nothing stands on its head. */
export function textArc(from: number, to: number, radius: number): string {
  const middle = (from + to) / 2;
  const isLower = middle > 90 && middle < 270;
  const [start, end] = isLower
    ? [pointAt(to, radius), pointAt(from, radius)]
    : [pointAt(from, radius), pointAt(to, radius)];
  return `M${start.x} ${start.y}A${radius} ${radius} 0 0 ${isLower ? 0 : 1} ${end.x} ${end.y}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
