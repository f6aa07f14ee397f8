import type { Told } from '@/lib/http';
import type { components } from './generated/meetings';

type Schemas = components['schemas'];

export type PresentationState = Schemas['PresentationState'];
export type PresentationList = Schemas['PresentationList'];
export type CasePresentation = Told<Schemas['CasePresentationView']>;
export type CasePresentationSummary = Told<Schemas['CasePresentationSummary']>;
export type PresentationHeading = Told<Schemas['PresentationHeadingView']>;
export type PresentationSection = Told<Schemas['PresentationSectionView']>;
export type SectionKind = Schemas['SectionKind'];
export type RouteStep = Told<Schemas['RouteStepView']>;
export type StepState = Schemas['StepState'];
export type RouteBody = Told<Schemas['RouteBodyView']>;
export type LogEntry = Told<Schemas['LogEntryView']>;
export type LogKind = Schemas['LogKind'];
export type Comment = Told<Schemas['CommentView']>;
export type Difference = Told<Schemas['DifferenceView']>;
export type PresentationVersion = Told<Schemas['PresentationVersionSummary']>;
export type CasePlan = Told<Schemas['CasePlanView']>;

export type BeginCase = Schemas['BeginCase'];
export type WriteHeading = Schemas['WriteHeading'];
export type WriteSection = Schemas['WriteSection'];
export type PlanRoute = Schemas['PlanRoute'];
export type WriteComment = Schemas['WriteComment'];
