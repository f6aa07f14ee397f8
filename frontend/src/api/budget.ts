import type { Told } from '@/lib/http';
import type { components } from './generated/budget';

type Schemas = components['schemas'];

export type AdjustmentView = Told<Schemas['AdjustmentView']>;
export type AllocationView = Told<Schemas['AllocationView']>;
export type CreateAllocation = Schemas['CreateAllocation'];
export type EconomyLine = Told<Schemas['EconomyLine']>;
export type OpenPool = Schemas['OpenPool'];
export type PoolDetail = Told<Schemas['PoolDetailView']>;
export type PoolEntry = Told<Schemas['PoolEntryView']>;
export type PoolOutcome = Told<Schemas['PoolOutcomeView']>;
export type PoolsSummary = Told<Schemas['PoolSummaryView']>;
export type PoolView = Told<Schemas['PoolView']>;
export type ProgrammeEconomy = Told<Schemas['ProgrammeEconomyView']>;
export type ProposalState = Schemas['ProposalState'];
export type ProposeAdjustment = Schemas['ProposeAdjustment'];
export type ProposeTransfer = Schemas['ProposeTransfer'];
export type Recurrence = Schemas['Recurrence'];
export type ScenarioComparison = Told<Schemas['ScenarioComparisonView']>;
export type ScenarioOutcome = Told<Schemas['ScenarioOutcomeView']>;
export type ScenarioPoint = Told<Schemas['ScenarioPointView']>;
export type ScenarioView = Told<Schemas['ScenarioView']>;
export type TransferView = Told<Schemas['TransferView']>;
export type WriteScenario = Schemas['WriteScenario'];
