import type { NoteColour } from '@/api/notes';

/** The colours of highlights, in the order they are offered. */
export const COLOURS: readonly NoteColour[] = ['YELLOW', 'GREEN', 'BLUE', 'PINK'];
