import type { Told } from '@/lib/http';
import type { components } from './generated/budget';

type Schemas = components['schemas'];

export type BenefitRow = Told<Schemas['BenefitRowView']>;
export type BenefitState = Schemas['BenefitState'];
export type BenefitView = Told<Schemas['BenefitView']>;
export type BookEntry = Schemas['BookEntry'];
export type EconomyLine = Told<Schemas['EconomyLine']>;
export type IndicatorView = Told<Schemas['IndicatorView']>;
export type MoveBenefit = Schemas['MoveBenefit'];
export type PartEconomy = Told<Schemas['PartEconomyView']>;
export type ProgrammeEconomy = Told<Schemas['ProgrammeEconomyView']>;
export type ProgrammeView = Told<Schemas['ProgrammeView']>;
export type RecordMeasurement = Schemas['RecordMeasurement'];
export type StageFigures = Told<Schemas['StageFiguresView']>;
export type WriteBenefit = Schemas['WriteBenefit'];
export type YearFigures = Schemas['YearFigures'];
export type YearsAhead = Told<Schemas['YearsAheadView']>;
