import type { PresentationSection, WriteSection } from '@/api/casewriting';

/** A recommendation point as it stands in the form. */
export interface WrittenPoint {
  text: string;
  subPoints: string[];
}

/** A section as it stands in the form. */
export interface WrittenSection {
  text: string;
  none: boolean;
  points: WrittenPoint[];
}

/** What the form shows for a section. */
export function writtenSection(section: PresentationSection): WrittenSection {
  return {
    text: section.text,
    none: section.none,
    points: section.points.map(({ text, subPoints }) => ({ text, subPoints: subPoints ?? [] })),
  };
}

/** The points that say something; the others are still to be written. */
export function saidPoints(points: WrittenPoint[]): WrittenPoint[] {
  return points
    .map(({ text, subPoints }) => ({
      text: text.trim(),
      subPoints: subPoints.map((sub) => sub.trim()).filter((sub) => sub !== ''),
    }))
    .filter((point) => point.text !== '');
}

/** What is sent. */
export function sectionBody({ text, none, points }: WrittenSection): WriteSection {
  return { text: none ? '' : text, none, points: saidPoints(points) };
}

/** `a`, `b`, … for the first, second, … sub-point. */
export function letterOf(index: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + index);
}

/** A section as plain text, to be compared. */
export function plainText({ text, points }: WrittenSection): string {
  const lines = saidPoints(points).flatMap((point, index) => [
    `${index + 1}. ${point.text}`,
    ...point.subPoints.map((sub, place) => `   ${letterOf(place)}) ${sub}`),
  ]);
  return [text, ...lines].filter((line) => line !== '').join('\n');
}

/** Both texts after each other, for someone to write together. */
export function together(theirs: WrittenSection, mine: WrittenSection): WrittenSection {
  const texts = [theirs.text, mine.text].filter((text) => text.trim() !== '');
  const added = mine.points.filter(
    (point) => !theirs.points.some((other) => other.text === point.text),
  );
  return {
    text: [...new Set(texts)].join('\n\n'),
    none: false,
    points: [...theirs.points, ...added],
  };
}
