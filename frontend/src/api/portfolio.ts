import type { Told } from '@/lib/http';
import type { components } from './generated/portfolio';

type Schemas = components['schemas'];

export type Differences = Told<Schemas['DifferencesView']>;
export type Light = Schemas['Light'];
export type Lights = Told<Schemas['Lights']>;
export type MandateState = Schemas['MandateState'];
export type MandateView = Told<Schemas['MandateView']>;
export type ProjectDetail = Told<Schemas['ProjectDetailView']>;
export type ProjectSummary = Told<Schemas['ProjectView']>;
export type StatusReport = Told<Schemas['StatusReportView']>;

export type ChangeMandate = Schemas['ChangeMandate'];
export type WriteMandate = Schemas['WriteMandate'];
