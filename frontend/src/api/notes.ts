import type { Told } from '@/lib/http';
import type { components } from './generated/meetings';

type Schemas = components['schemas'];

export type Note = Told<Schemas['NoteView']>;
export type NoteEntry = Told<Schemas['NoteEntryView']>;
export type NoteColour = Schemas['NoteColour'];
export type NoteSection = Schemas['NoteSection'];
export type ItemReader = Told<Schemas['ItemReaderView']>;
export type WriteNote = Schemas['WriteNote'];
