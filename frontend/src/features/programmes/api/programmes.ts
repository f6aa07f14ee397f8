import { queryOptions } from '@tanstack/react-query';
import { budgetApi } from '@/api/clients';
import type { BookEntry, RegisteredProgramme, RegisterProgramme } from '@/api/programmes';
import { dataOf } from '@/lib/http';

/** The programmes that have an economy, with their years. */
export const programmesQuery = queryOptions({
  queryKey: ['budget', 'programme-economies'],
  queryFn: () => dataOf(budgetApi.GET('/api/budget/v1/programme-economies', {})),
});

/** One programme as it is registered. */
export function registeredQuery(code: string) {
  return queryOptions({
    queryKey: ['budget', 'programme', code],
    queryFn: () =>
      dataOf(budgetApi.GET('/api/budget/v1/programmes/{code}', { params: { path: { code } } })),
  });
}

/** Registers a programme, over the version it was read at; 0 for a new one. */
export function registerProgramme(
  code: string,
  version: number,
  body: RegisterProgramme,
): Promise<RegisteredProgramme> {
  return dataOf(
    budgetApi.PUT('/api/budget/v1/programmes/{code}', {
      params: { path: { code }, header: { 'If-Match': `"${version}"` } },
      body,
    }),
  );
}

/** Books a target in a programme's economy. */
export async function bookTarget(code: string, body: BookEntry): Promise<void> {
  await budgetApi.POST('/api/budget/v1/programme-economies/{code}/entries', {
    params: { path: { code } },
    body,
  });
}
