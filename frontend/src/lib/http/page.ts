/** One page of a list, as every service answers lists. */
export interface Page<T> {
  items: T[];
  page: number;
  pageSize: number;
  total: number;
}
