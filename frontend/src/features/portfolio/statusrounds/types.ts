import type { Told } from '@/lib/http';
import type { components } from '@/api/generated/portfolio';

type Schemas = components['schemas'];

export type StatusForm = Told<Schemas['StatusFormView']>;
export type StatusNote = Told<Schemas['StatusReportView']>;
export type Judgement = Told<Schemas['JudgementView']>;
export type Pointer = Told<Schemas['PointerView']>;
export type Round = Told<Schemas['StatusRoundView']>;
export type Board = Told<Schemas['RoundBoardView']>;
export type Line = Told<Schemas['RoundLineView']>;
export type Proposal = Told<Schemas['RoundProposalView']>;
export type Rhythm = Told<Schemas['RhythmView']>;
export type WriteStatus = Schemas['WriteStatus'];
export type OpenRound = Schemas['OpenRound'];
export type KeepRhythm = Schemas['KeepRhythm'];

/** What the four lights judge, in the order people read them. */
export const MATTERS = ['time', 'economy', 'resources', 'benefits'] as const;
export type MatterKey = (typeof MATTERS)[number];

/** The states of a light, the worst first. */
export const LIGHTS = ['RED', 'YELLOW', 'GREEN', 'NONE'] as const;
