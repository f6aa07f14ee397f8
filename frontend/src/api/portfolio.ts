/** The states of a traffic light. */
export type Light = 'GREEN' | 'YELLOW' | 'RED' | 'NONE';

/** A line of the portfolio. */
export interface ProjectSummary {
  id: string;
  name: string;
  level: number;
  state: 'RUNNING' | 'PAUSED' | 'CLOSED';
  lights: { time: Light; economy: Light; resources: Light; benefits: Light } | null;
  statusText: string | null;
  statusDate: string | null;
}

/** How the portfolio goes, in numbers of projects. */
export interface PortfolioSummary {
  total: number;
  onTrack: number;
  attention: number;
  delayed: number;
}
