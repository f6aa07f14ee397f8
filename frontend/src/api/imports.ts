import type { Told } from '@/lib/http';
import type { components } from './generated/meetings';

type Schemas = components['schemas'];

export type ImportItem = Told<Schemas['ImportItemView']>;
export type ImportSummary = Told<Schemas['ImportSummary']>;
export type ImportView = Told<Schemas['ImportView']>;
export type ImportWarning = Told<Schemas['ImportWarningView']>;
export type SourceLine = Told<Schemas['ImportLineView']>;
export type LineKind = SourceLine['kind'];

export type EditImport = Schemas['EditImport'];
export type EditImportedItem = Schemas['EditImportedItem'];
export type EditImportedMeeting = Schemas['EditImportedMeeting'];
