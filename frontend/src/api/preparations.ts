import type { Told } from '@/lib/http';
import type { components } from './generated/meetings';

type Schemas = components['schemas'];

export type PreparationSummary = Told<Schemas['PreparationSummary']>;
export type PreparationView = Told<Schemas['PreparationView']>;
export type PreparationItem = Told<Schemas['PreparationItemView']>;
export type PreparationState = Schemas['PreparationState'];
export type Author = Told<Schemas['AuthorView']>;
export type AskForNote = Schemas['AskForNote'];
export type WritePreparationItem = Schemas['WritePreparationItem'];
export type CreatePreparation = Schemas['CreatePreparation'];
