export { InternalLink } from './InternalLink';
export { requestPageFocus, takePageFocus } from './pageFocus';
export { rootRoute, shellRoute } from './shell';
export type { RouterContext } from './shell';
