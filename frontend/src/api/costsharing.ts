import type { Told } from '@/lib/http';
import type { components } from './generated/budget';

type Schemas = components['schemas'];

export type CostSharing = Told<Schemas['CostSharingView']>;
export type Party = Schemas['Party'];
export type PartyShare = Told<Schemas['PartyShareView']>;
export type ShareCost = Schemas['ShareCost'];
export type SharingMethod = Schemas['SharingMethod'];
