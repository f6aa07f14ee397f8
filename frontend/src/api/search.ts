import type { Told } from '@/lib/http';
import type { components, operations } from './generated/meetings';

type Schemas = components['schemas'];

export type SearchResult = Told<Schemas['SearchView']>;
export type SearchHit = Told<Schemas['SearchHitView']>;
export type SearchCount = Told<Schemas['SearchCountView']>;
export type SearchKind = Schemas['SearchKind'];
export type TextSegment = Told<Schemas['TextSegmentView']>;
export type Suggestion = Told<Schemas['SuggestionView']>;
export type SearchQuestion = NonNullable<operations['search']['parameters']['query']>;
