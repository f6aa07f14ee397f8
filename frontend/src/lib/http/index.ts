export {
  dataOf,
  onSignedOut,
  portalHeaders,
  refuseFailure,
  rememberCsrfToken,
  serviceClient,
  taggedOf,
} from './client';
export type { Tagged } from './client';
export type { Page } from './page';
export { Problem } from './problem';
export type { FieldError } from './problem';
export type { Told } from './told';
export { upload } from './upload';
