import type { ItemView } from '@/api/meetings';
import type { NoteSection } from '@/api/notes';

/** The parts of an item a note can be about, in the order people read them. */
export const SECTIONS: readonly NoteSection[] = [
  'RECOMMENDATION',
  'BACKGROUND',
  'PRESENTATION',
  'ECONOMY',
  'ASSESSMENT',
];

/** What an item says in a section; null where it has none. */
export function textOf(item: ItemView, section: NoteSection): string | null {
  const { background, presentation, economy, assessment } = item.sections;
  switch (section) {
    case 'RECOMMENDATION':
      return item.recommendationPoints.map(({ text }) => text).join('\n') || null;
    case 'BACKGROUND':
      return background;
    case 'PRESENTATION':
      return presentation;
    case 'ECONOMY':
      return economy;
    case 'ASSESSMENT':
      return assessment;
  }
}
