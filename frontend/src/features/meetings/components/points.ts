import type { RecommendationPoint } from '@/api/meetings';

/** A recommendation point as it is written, before the server numbers it. */
export interface WrittenPoint {
  text: string;
  subPoints: string[];
}

const SUB_POINT = /^\s*[a-zæøå]\)\s*/i;

/** Reads one point per line; a line that begins `a)` is a sub-point of the point above. */
export function parsePoints(text: string): WrittenPoint[] {
  const points: WrittenPoint[] = [];
  for (const line of text.split('\n').filter((each) => each.trim() !== '')) {
    const last = points.at(-1);
    if (last && SUB_POINT.test(line)) {
      last.subPoints.push(line.replace(SUB_POINT, '').trim());
    } else {
      points.push({ text: line.replace(/^\s*\d+[.)]\s*/, '').trim(), subPoints: [] });
    }
  }
  return points;
}

/** Writes points as {@link parsePoints} reads them. */
export function formatPoints(points: Pick<RecommendationPoint, 'text' | 'subPoints'>[]): string {
  return points
    .flatMap((point) => [
      point.text,
      ...point.subPoints.map((sub, index) => `${subPointLetter(index)}) ${sub}`),
    ])
    .join('\n');
}

/** `a`, `b`, … for the first, second, … sub-point. */
export function subPointLetter(index: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + index);
}
