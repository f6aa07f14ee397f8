import type { Told } from '@/lib/http';
import type { components } from './generated/meetings';

type Schemas = components['schemas'];

export type ImportItem = Told<Schemas['ImportItemView']>;
export type ImportChange = Told<Schemas['ImportChange']>;
export type ImportReportRow = Told<Schemas['ImportReportRow']>;
export type ImportResult = ImportReportRow['result'];
export type AcceptedImports = Told<Schemas['AcceptedImportsView']>;
export type ImportView = Told<Schemas['ImportView']>;
export type ImportWarning = Told<Schemas['ImportWarningView']>;
export type SourceLine = Told<Schemas['ImportLineView']>;
export type LineKind = SourceLine['kind'];

export type EditImport = Schemas['EditImport'];
export type EditImportedItem = Schemas['EditImportedItem'];
export type EditImportedMeeting = Schemas['EditImportedMeeting'];
