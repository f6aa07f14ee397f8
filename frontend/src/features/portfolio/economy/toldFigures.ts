import type { ProjectEconomy } from '@/api/portfolio';

/** A figure of a project's economy. */
export type Figure = 'allocated' | 'proposed' | 'spent' | 'left' | 'promised' | 'realised';

/** Which figures the budget has told of at all; a nought for the others would say too much. */
export function toldFigures(economy: ProjectEconomy): Record<Figure, boolean> {
  const money = economy.allocations.length > 0;
  const spending = economy.postings.length > 0;
  const benefits = economy.benefits.length > 0;
  return {
    allocated: money,
    proposed: money,
    spent: spending,
    left: money && spending,
    promised: benefits,
    realised: benefits,
  };
}
