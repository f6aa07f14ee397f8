import { queryOptions } from '@tanstack/react-query';
import { meetingsApi } from '@/api/clients';
import type { components } from '@/api/generated/meetings';
import { dataOf } from '@/lib/http';

/** What a person chooses. */
export type Choice = components['schemas']['ChooseMail'];

/** How the person logged in wants letters. */
export const preferenceQuery = queryOptions({
  queryKey: ['meetings', 'mail-preference'],
  queryFn: () => dataOf(meetingsApi.GET('/api/meetings/v1/mail-preference')),
});

/** Chooses anew, at the version that was read. */
export function choose(choice: Choice, version: number) {
  return dataOf(
    meetingsApi.PUT('/api/meetings/v1/mail-preference', {
      params: { header: { 'If-Match': `"${version}"` } },
      body: choice,
    }),
  );
}
