/** What the resources are shown by, as the address names it. */
export const RESOURCE_VIEWS = ['center', 'person', 'overlap', 'kapacitet', 'varsler'] as const;

export type ResourceView = (typeof RESOURCE_VIEWS)[number];
