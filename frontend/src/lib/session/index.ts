export {
  READERS_OF_ECONOMY,
  READERS_OF_PORTFOLIO,
  hasRole,
  loginAddress,
  logOut,
  sessionQuery,
  useHasRole,
  useSession,
} from './session';
export type { Role, Session } from './session';
