import type { Told } from '@/lib/http';
import type { components } from './generated/budget';

type Schemas = components['schemas'];

export type Comparison = Told<Schemas['ComparisonView']>;
export type ComparisonRow = Told<Schemas['ComparisonRow']>;
export type CreateDistribution = Schemas['CreateDistribution'];
export type DistributionKey = Schemas['DistributionKey'];
export type DistributionView = Told<Schemas['DistributionView']>;
export type ReadWeight = Told<Schemas['ReadWeightView']>;
export type ReadWeights = Told<Schemas['ReadWeightsView']>;
export type RegisterWeights = Schemas['RegisterWeights'];
export type ShareView = Told<Schemas['ShareView']>;
export type UnitWeight = Schemas['UnitWeight'];
export type WeightView = Told<Schemas['WeightView']>;
