import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { DistributionKey } from '@/api/distribution';
import { shellRoute } from '@/lib/routing';
import { COMPARED_KEYS, REGISTERED_KEYS } from './keys';

interface TrialSearch {
  beloeb?: number;
  noegler?: DistributionKey[];
  anden?: DistributionKey;
  procent?: number;
  mindst?: number;
  undtagne?: string[];
  pr?: string;
}

function day(value: unknown): string | undefined {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? value : undefined;
}

function kroner(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined;
}

/** What of an address is a trial; the rest is left out. */
function trialOf(search: Record<string, unknown>): TrialSearch {
  const { noegler, undtagne } = search;
  const keys = COMPARED_KEYS.filter((key) => Array.isArray(noegler) && noegler.includes(key));
  const exempt = Array.isArray(undtagne)
    ? undtagne.filter((each): each is string => typeof each === 'string')
    : [];
  const amount = kroner(search.beloeb);
  const least = kroner(search.mindst);
  const on = day(search.pr);
  const second = COMPARED_KEYS.find((key) => key === search.anden);
  const percent = Number(search.procent);
  const isWeighted = second !== undefined && Number.isInteger(percent);
  return {
    ...(amount !== undefined && { beloeb: amount }),
    ...(keys.length > 0 && { noegler: keys }),
    ...(isWeighted && { anden: second, procent: percent }),
    ...(least !== undefined && { mindst: least }),
    ...(exempt.length > 0 && { undtagne: exempt }),
    ...(on && { pr: on }),
  };
}

const distributions = createRoute({
  getParentRoute: () => shellRoute,
  path: '/fordelinger',
  validateSearch: trialOf,
  component: lazyRouteComponent(() => import('./pages/DistributionsPage'), 'DistributionsPage'),
});

const weights = createRoute({
  getParentRoute: () => shellRoute,
  path: '/fordelinger/vaegte',
  validateSearch: (search): { noegle?: (typeof REGISTERED_KEYS)[number]; pr?: string } => {
    const key = REGISTERED_KEYS.find((each) => each === search.noegle);
    const on = day(search.pr);
    return { ...(key && { noegle: key }), ...(on && { pr: on }) };
  },
  component: lazyRouteComponent(() => import('./pages/WeightsPage'), 'WeightsPage'),
});

const distribution = createRoute({
  getParentRoute: () => shellRoute,
  path: '/fordelinger/$distributionId',
  component: lazyRouteComponent(() => import('./pages/DistributionPage'), 'DistributionPage'),
});

export const distributionRoutes = [distributions, weights, distribution] as const;
