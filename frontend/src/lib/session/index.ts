export {
  hasRole,
  loginAddress,
  readsEconomy,
  readsPortfolio,
  logOut,
  sessionQuery,
  useHasRole,
  useSession,
} from './session';
export type { Role, Session } from './session';
