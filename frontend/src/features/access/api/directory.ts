import { queryOptions } from '@tanstack/react-query';
import type {
  AccountSync,
  Appointment,
  Area,
  Deputyship,
  DirectoryPerson,
  DirectoryPosition,
  PersonSummary,
  ProposeAppointment,
  StaffListOutcome,
  Unit,
} from '@/api/access';
import { accessApi } from '@/api/clients';
import { dataOf, type Page } from '@/lib/http';

const LONGEST_PAGE = 200;

/** People by name; `everybody` also shows those without a position, to the IT administrator. */
export function peopleQuery(words: string, page: number, everybody: boolean) {
  return queryOptions({
    queryKey: ['access', 'people', words, page, everybody],
    queryFn: async () =>
      (await dataOf(
        accessApi.GET('/api/access/v1/people', {
          params: { query: { q: words, page, pageSize: 50, everybody } },
        }),
      )) as Page<PersonSummary>,
  });
}

/** One person with every position held. */
export function personQuery(username: string) {
  return queryOptions({
    queryKey: ['access', 'person', username],
    queryFn: async () =>
      (await dataOf(
        accessApi.GET('/api/access/v1/people/{username}', { params: { path: { username } } }),
      )) as DirectoryPerson,
  });
}

/** The units, by name. */
export const unitsQuery = queryOptions({
  queryKey: ['access', 'units'],
  queryFn: () =>
    dataOf(
      accessApi.GET('/api/access/v1/units', { params: { query: { pageSize: LONGEST_PAGE } } }),
    ),
  staleTime: 5 * 60_000,
});

/** The areas, by name. */
export const areasQuery = queryOptions({
  queryKey: ['access', 'areas'],
  queryFn: async () => (await dataOf(accessApi.GET('/api/access/v1/areas', {}))) as Area[],
});

/** One unit: where it lies, and who is in it. */
export function unitQuery(code: string) {
  return queryOptions({
    queryKey: ['access', 'unit', code],
    queryFn: async () =>
      (await dataOf(
        accessApi.GET('/api/access/v1/units/{code}', { params: { path: { code } } }),
      )) as Unit,
  });
}

/** Who decides in the caller's place from today on. */
export const deputyshipsQuery = queryOptions({
  queryKey: ['access', 'deputyships'],
  queryFn: async () =>
    (await dataOf(accessApi.GET('/api/access/v1/deputyships', {}))) as Deputyship[],
});

/** The appointments that wait for a second person. */
export const appointmentsQuery = queryOptions({
  queryKey: ['access', 'appointments', 'PROPOSED'],
  queryFn: async () =>
    (await dataOf(
      accessApi.GET('/api/access/v1/appointments', {
        params: { query: { state: 'PROPOSED', pageSize: LONGEST_PAGE } },
      }),
    )) as Page<Appointment>,
});

/** How far the accounts people log in with are in step. */
export const accountSyncQuery = queryOptions({
  queryKey: ['access', 'account-sync'],
  queryFn: async () =>
    (await dataOf(accessApi.GET('/api/access/v1/account-sync', {}))) as AccountSync,
  refetchInterval: 15_000,
});

function version(of: { version: number }) {
  return { 'If-Match': `"${of.version}"` };
}

/** Takes somebody into the directory. */
export function takeOn(body: { username: string; name: string; email?: string }): Promise<unknown> {
  return dataOf(accessApi.POST('/api/access/v1/people', { body }));
}

/** Changes how somebody is named and reached. */
export function changePerson(
  person: DirectoryPerson,
  body: { name: string; email?: string },
): Promise<unknown> {
  return dataOf(
    accessApi.PATCH('/api/access/v1/people/{username}', {
      params: { path: { username: person.username }, header: version(person) },
      body,
    }),
  );
}

/** Lets somebody leave after a last day, or at once. */
export function letLeave(person: DirectoryPerson, lastDay: string): Promise<unknown> {
  return dataOf(
    accessApi.POST('/api/access/v1/people/{username}/departure', {
      params: { path: { username: person.username }, header: version(person) },
      body: lastDay ? { lastDay } : {},
    }),
  );
}

/** Takes somebody back who has left. */
export function takeBack(person: DirectoryPerson): Promise<unknown> {
  return dataOf(
    accessApi.POST('/api/access/v1/people/{username}/return', {
      params: { path: { username: person.username }, header: version(person) },
    }),
  );
}

/** Ends a position after its last day, and with it the rights that rest on it. */
export function endPosition(position: DirectoryPosition, lastDay: string): Promise<unknown> {
  return dataOf(
    accessApi.POST('/api/access/v1/positions/{id}/ending', {
      params: { path: { id: position.id }, header: version(position) },
      body: { lastDay },
    }),
  );
}

/** Where a unit lies: in an area, or within another unit, whose area it then shares. */
export type UnitPlace = { area: string } | { parent: string };

/** Makes a unit. */
export function makeUnit(body: { code: string; name: string } & UnitPlace): Promise<unknown> {
  return dataOf(accessApi.POST('/api/access/v1/units', { body }));
}

/** Names a unit anew and puts it where it lies now. */
export function changeUnit(unit: Unit, body: { name: string } & UnitPlace): Promise<unknown> {
  return dataOf(
    accessApi.PATCH('/api/access/v1/units/{code}', {
      params: { path: { code: unit.code }, header: version(unit) },
      body,
    }),
  );
}

/** Makes an area. */
export function makeArea(body: { code: string; name: string }): Promise<unknown> {
  return dataOf(accessApi.POST('/api/access/v1/areas', { body }));
}

/** Gives an area another name. */
export function renameArea(area: Area, name: string): Promise<unknown> {
  return dataOf(
    accessApi.PATCH('/api/access/v1/areas/{code}', {
      params: { path: { code: area.code }, header: version(area) },
      body: { name },
    }),
  );
}

/** Names who decides in the caller's place for some days. */
export function nameDeputy(body: { deputy: string; from: string; to: string }): Promise<unknown> {
  return dataOf(accessApi.POST('/api/access/v1/deputyships', { body }));
}

/** Ends a deputyship at once. */
export function endDeputyship(deputyship: Deputyship): Promise<unknown> {
  return dataOf(
    accessApi.POST('/api/access/v1/deputyships/{id}/ending', {
      params: { path: { id: deputyship.id } },
    }),
  );
}

/** Proposes that somebody shall hold a position. */
export function propose(body: ProposeAppointment): Promise<unknown> {
  return dataOf(accessApi.POST('/api/access/v1/appointments', { body }));
}

/** Confirms an appointment as the second person, or takes it back. */
export function settle(
  appointment: Appointment,
  how: 'confirmation' | 'withdrawal',
): Promise<unknown> {
  return dataOf(
    accessApi.POST(`/api/access/v1/appointments/{id}/${how}`, {
      params: { path: { id: appointment.id }, header: version(appointment) },
    }),
  );
}

/** Refuses an appointment, with the reason. */
export function refuseAppointment(appointment: Appointment, reason: string): Promise<unknown> {
  return dataOf(
    accessApi.POST('/api/access/v1/appointments/{id}/refusal', {
      params: { path: { id: appointment.id }, header: version(appointment) },
      body: { reason },
    }),
  );
}

/** Has every account looked at again. */
export function checkAccounts(): Promise<unknown> {
  return dataOf(accessApi.POST('/api/access/v1/account-sync/checks', {}));
}

/** Shows what a staff list would do, or does it; the file is sent as it is, byte for byte. */
export function sendStaffList(file: File, how: 'preview' | 'apply'): Promise<StaffListOutcome> {
  const options = { body: '', bodySerializer: () => file, headers: { 'Content-Type': 'text/csv' } };
  return how === 'preview'
    ? dataOf(accessApi.POST('/api/access/v1/staff-lists/previews', options))
    : dataOf(accessApi.POST('/api/access/v1/staff-lists', options));
}
