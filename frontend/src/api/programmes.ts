import type { Told } from '@/lib/http';
import type { components } from './generated/budget';

type Schemas = components['schemas'];

export type BookEntry = Schemas['BookEntry'];
export type ProgrammeView = Told<Schemas['ProgrammeView']>;
export type RegisteredProgramme = Told<Schemas['RegisteredProgrammeView']>;
export type RegisterProgramme = Schemas['RegisterProgramme'];
