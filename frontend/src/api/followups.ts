import type { Told } from '@/lib/http';
import type { components } from './generated/budget';

type Schemas = components['schemas'];

export type BenefitState = Schemas['BenefitState'];
export type Deadlines = Schemas['Deadlines'];
export type FollowUp = Told<Schemas['FollowUpView']>;
export type FollowUpBenefit = Told<Schemas['FollowUpBenefitView']>;
export type FollowUpYear = Told<Schemas['FollowUpYearView']>;
export type Lack = Schemas['Lack'];
export type Place = Schemas['Place'];
export type StateSum = Told<Schemas['StateSumView']>;
