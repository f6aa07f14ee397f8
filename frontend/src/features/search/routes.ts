import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { SearchKind, SearchQuestion } from '@/api/search';
import { shellRoute } from '@/lib/routing';

const KINDS: readonly string[] = [
  'CASE',
  'DRAFT',
  'ITEM',
  'DECISION',
  'ATTACHMENT',
] satisfies SearchKind[];
const OUTCOMES: readonly string[] = [
  'APPROVED',
  'APPROVED_WITH_CHANGES',
  'NOTED',
  'DISCUSSED',
  'POSTPONED',
  'RETURNED',
  'REFERRED',
  'REJECTED',
  'OTHER',
] satisfies SearchQuestion['outcome'][];

/** What a search asks for, as it stands in the address. */
export interface SearchAddress {
  q?: string;
  slags?: SearchKind;
  organ?: string;
  fra?: string;
  til?: string;
  udfald?: NonNullable<SearchQuestion['outcome']>;
  lukket?: 'ja' | 'nej';
  sag?: string;
  ansvarlig?: string;
  orden?: 'nyeste';
  side?: number;
}

// A number typed into the address, such as a case number, is a text all the same.
function textOf(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text !== '' ? text : undefined;
}

function dateOf(value: unknown): string | undefined {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;
}

function oneOf<T extends string>(value: unknown, values: readonly string[]): T | undefined {
  return typeof value === 'string' && values.includes(value) ? (value as T) : undefined;
}

const search = createRoute({
  getParentRoute: () => shellRoute,
  path: '/soeg',
  validateSearch: (asked): SearchAddress => ({
    q: textOf(asked.q),
    slags: oneOf<SearchKind>(asked.slags, KINDS),
    organ: textOf(asked.organ),
    fra: dateOf(asked.fra),
    til: dateOf(asked.til),
    udfald: oneOf<NonNullable<SearchQuestion['outcome']>>(asked.udfald, OUTCOMES),
    lukket: oneOf<'ja' | 'nej'>(asked.lukket, ['ja', 'nej']),
    sag: textOf(asked.sag),
    ansvarlig: textOf(asked.ansvarlig),
    orden: asked.orden === 'nyeste' ? 'nyeste' : undefined,
    side:
      Number.isInteger(Number(asked.side)) && Number(asked.side) > 1
        ? Number(asked.side)
        : undefined,
  }),
  component: lazyRouteComponent(() => import('./pages/SearchPage'), 'SearchPage'),
});

/** The routes of the search. */
export const searchRoutes = [search] as const;
