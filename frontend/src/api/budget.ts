import type { Told } from '@/lib/http';
import type { components } from './generated/budget';

type Schemas = components['schemas'];

export type PoolView = Told<Schemas['PoolView']>;
export type PoolsSummary = Told<Schemas['PoolSummaryView']>;
export type EconomyLine = Told<Schemas['EconomyLine']>;
export type ProgrammeEconomy = Told<Schemas['ProgrammeEconomyView']>;
