import { serviceClient } from '@/lib/http';
import type { paths as AccessPaths } from './generated/access';
import type { paths as BudgetPaths } from './generated/budget';
import type { paths as MeetingsPaths } from './generated/meetings';
import type { paths as PortfolioPaths } from './generated/portfolio';

/** Meetings, agendas, cases, decisions, follow-ups, minutes. */
export const meetingsApi = serviceClient<MeetingsPaths>();
/** Mandates, projects, status. */
export const portfolioApi = serviceClient<PortfolioPaths>();
/** Pools, allocations, the economy of programmes. */
export const budgetApi = serviceClient<BudgetPaths>();
/** People, units, reading rights, applications, audit. */
export const accessApi = serviceClient<AccessPaths>();
