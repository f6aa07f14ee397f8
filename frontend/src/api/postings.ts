import type { Told } from '@/lib/http';
import type { components } from './generated/budget';

type Schemas = components['schemas'];

export type DeviationView = Told<Schemas['Deviation']>;
export type DeviationsView = Told<Schemas['DeviationsView']>;
export type MonthOfYear = Told<Schemas['MonthOfYear']>;
export type ParkedAccount = Told<Schemas['ParkedAccountView']>;
export type PlacedView = Told<Schemas['PlacedView']>;
export type PlacePostings = Schemas['PlacePostings'];
export type PostingImportDetail = Told<Schemas['PostingImportDetailView']>;
export type PostingImportState = Schemas['PostingImportState'];
export type PostingImportView = Told<Schemas['PostingImportView']>;
export type PostingPlace = Schemas['PostingPlace'];
export type PostingRule = Told<Schemas['PostingRuleView']>;
export type PostingView = Told<Schemas['PostingView']>;
