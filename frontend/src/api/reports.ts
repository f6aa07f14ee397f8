import type { Told } from '@/lib/http';
import type { components } from './generated/budget';

type Schemas = components['schemas'];

export type DocumentFormat = Schemas['DocumentFormat'];
export type MakeReport = Schemas['MakeReport'];
export type ReportDetail = Told<Schemas['ReportDetailView']>;
export type ReportKind = Schemas['ReportKind'];
export type ReportState = Schemas['ReportState'];
export type ReportView = Told<Schemas['ReportView']>;
