import type { Told } from '@/lib/http';
import type { components } from './generated/budget';

type Schemas = components['schemas'];

export type AllocationView = Told<Schemas['AllocationView']>;
export type CreateAllocation = Schemas['CreateAllocation'];
export type EconomyLine = Told<Schemas['EconomyLine']>;
export type PoolDetail = Told<Schemas['PoolDetailView']>;
export type PoolEntry = Told<Schemas['PoolEntryView']>;
export type PoolsSummary = Told<Schemas['PoolSummaryView']>;
export type PoolView = Told<Schemas['PoolView']>;
export type ProgrammeEconomy = Told<Schemas['ProgrammeEconomyView']>;
export type Recurrence = Schemas['Recurrence'];
