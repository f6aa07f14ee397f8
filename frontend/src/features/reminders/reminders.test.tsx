import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Reminder } from '@/api/reminders';
import { answer, expectAccessible, pageOf, personas, renderApp } from '@/testing';

const BODIES = pageOf(
  { code: 'DIR', name: 'Direktionen', kind: 'BOARD', bodyGroup: 'BOARD', alwaysClosed: false },
  { code: 'HU', name: 'Hovedudvalget', kind: 'MANAGEMENT', bodyGroup: 'M', alwaysClosed: false },
);

const LIST = pageOf(
  aReminder({
    id: 'r1',
    subject: 'Kørselsgodtgørelse',
    expected: 'Hvert år i marts',
    time: { cadence: 'YEARLY', year: null, month: 3, day: null, week: null },
    recurring: true,
    responsible: 'HRC',
    next: { first: '2098-03-01', last: '2098-03-31', precision: 'MONTH' },
  }),
  aReminder({
    id: 'r2',
    subject: 'Rapport',
    expected: '12. januar 2015',
    late: true,
    next: { first: '2015-01-12', last: '2015-01-12', precision: 'DAY' },
  }),
  aReminder({
    id: 'r3',
    subject: 'Ny kantine',
    expected: 'Når lokalet er ledigt',
    taken: { itemId: 'i1', meetingId: 'm1', meetingDate: '2015-01-06' },
  }),
);

const ANSWERS = {
  'GET /api/meetings/v1/bodies': BODIES,
  'GET /api/meetings/v1/reminders': LIST,
};

describe('the reminder list', () => {
  it('stands by month, what is late first and what has no time last', async () => {
    renderApp('/huskeliste', { answers: ANSWERS });
    const headings = await screen.findAllByRole('heading', { level: 2 });
    expect(headings.map((heading) => heading.textContent)).toEqual([
      'Skulle være sket',
      'marts 2098',
      'Uden fast tidspunkt',
    ]);
    const march = screen.getByRole('region', { name: 'marts 2098' });
    expect(within(march).getByText('Kørselsgodtgørelse')).toBeVisible();
    expect(within(march).getByText('I løbet af måneden')).toBeVisible();
    expect(screen.getByRole('link', { name: 'På dagsordenen 6. jan. 2015' })).toHaveAttribute(
      'href',
      '/moeder/m1/punkter/i1',
    );
    await expectAccessible();
  });

  it('is narrowed by responsible and by what recurs, and keeps that in the address', async () => {
    const { user, router } = renderApp('/huskeliste', { answers: ANSWERS });
    await screen.findByText('Rapport');
    await user.selectOptions(screen.getByLabelText('Vis'), 'Det, der gentages');
    await waitFor(() => expect(screen.queryByText('Rapport')).not.toBeInTheDocument());
    expect(screen.getByText('Kørselsgodtgørelse')).toBeVisible();
    await user.selectOptions(screen.getByLabelText('Vis'), 'Det, der sker én gang');
    await user.selectOptions(screen.getByLabelText('Ansvarlig'), 'HRC');
    expect(await screen.findByText('Ingen rækker passer til det, du har valgt')).toBeVisible();
    expect(router.state.location.search).toEqual({ vis: 'engang', ansvarlig: 'HRC' });
  });

  it('is shown as it stood on a day, without anything to change', async () => {
    const { sent } = renderApp('/huskeliste?organ=DIR&pr=2015-01-06', { answers: ANSWERS });
    expect(await screen.findByText('Listen, som den stod 6. januar 2015.')).toBeVisible();
    await screen.findByText('Rapport');
    const query = sent.find((each) => each.path.endsWith('/reminders'))?.query;
    expect(query?.get('asOf')).toBe('2015-01-06');
    expect(query?.get('body')).toBe('DIR');
    expect(screen.queryByRole('button', { name: /Udført|Ret|Fjern|Ny række/ })).toBeNull();
  });

  it('takes a new row, and says what is missing in it', async () => {
    const { user, sent } = renderApp('/huskeliste', {
      answers: { ...ANSWERS, 'POST /api/meetings/v1/reminders': aReminder() },
    });
    await screen.findByText('Rapport');
    await user.click(screen.getByRole('button', { name: 'Ny række' }));
    const dialog = screen.getByRole('dialog', { name: 'Ny række på huskelisten' });
    await user.click(within(dialog).getByRole('button', { name: 'Gem rækken' }));
    expect(within(dialog).getByRole('alert')).toHaveTextContent('Vælg en dato');
    await user.type(within(dialog).getByLabelText('Emne'), 'ØKO-LIS');
    await user.selectOptions(
      within(dialog).getByLabelText('Hvornår forventes det?'),
      'I en bestemt uge hver måned',
    );
    await user.selectOptions(within(dialog).getByLabelText('Uge i måneden'), '2');
    await user.type(within(dialog).getByLabelText(/Ansvarlig/), 'ØDC');
    await expectAccessible();
    await user.click(within(dialog).getByRole('button', { name: 'Gem rækken' }));
    await waitFor(() =>
      expect(sent.find((each) => each.method === 'POST')?.body).toEqual({
        bodyCode: 'DIR',
        subject: 'ØKO-LIS',
        responsible: 'ØDC',
        time: { cadence: 'MONTHLY', week: 2 },
      }),
    );
  });

  it('shows both versions when someone else was faster', async () => {
    const newest = aReminder({ id: 'r2', subject: 'Årsrapport', version: 7 });
    let saves = 0;
    const { user, sent } = renderApp('/huskeliste', {
      answers: {
        ...ANSWERS,
        'GET /api/meetings/v1/reminders/r2': newest,
        'PUT /api/meetings/v1/reminders/r2': () =>
          ++saves === 1 ? answer(412, { title: 'Ændret imens' }) : newest,
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Ret Rapport' }));
    const dialog = screen.getByRole('dialog', { name: 'Ret rækken' });
    await user.type(within(dialog).getByLabelText('Emne'), ' om trivsel');
    await user.click(within(dialog).getByRole('button', { name: 'Gem rækken' }));
    expect(await within(dialog).findByText('Årsrapport')).toBeVisible();
    expect(within(dialog).getByText('Rapport om trivsel')).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: 'Gem min udgave' }));
    await waitFor(() => expect(saves).toBe(2));
    const puts = sent.filter((each) => each.method === 'PUT');
    expect(puts.map((put) => put.headers.get('If-Match'))).toEqual(['"3"', '"7"']);
  });

  it('marks a row as done, and takes that back', async () => {
    const done = aReminder({ id: 'r2', version: 4, endReason: 'COMPLETED', actions: ['restore'] });
    const { user, sent } = renderApp('/huskeliste', {
      answers: {
        ...ANSWERS,
        'POST /api/meetings/v1/reminders/r2/completion': done,
        'POST /api/meetings/v1/reminders/r2/restoration': aReminder({ id: 'r2', version: 5 }),
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Markér Rapport som udført' }));
    await user.type(screen.getByLabelText(/Bemærkning/), 'Sendt');
    await user.click(screen.getByRole('button', { name: 'Markér som udført' }));
    await user.click(await screen.findByRole('button', { name: 'Fortryd' }));
    await screen.findByText('Rækken er sat tilbage');
    const posts = sent.filter((each) => each.method === 'POST');
    expect(posts[0]?.body).toEqual({ note: 'Sendt' });
    expect(posts[1]?.headers.get('If-Match')).toBe('"4"');
  });

  it('is only read by others than the secretariat', async () => {
    const read = LIST.items.map((row) => ({ ...row, actions: [] }));
    renderApp('/huskeliste', {
      as: personas.direktoer,
      answers: { ...ANSWERS, 'GET /api/meetings/v1/reminders': pageOf(...read) },
    });
    await screen.findByText('Rapport');
    expect(screen.queryByRole('button', { name: /Ny række|Ret |Udført|Fjern/ })).toBeNull();
  });
});

function aReminder(over: Partial<Reminder> = {}): Reminder {
  return {
    id: 'r1',
    bodyCode: 'DIR',
    bodyName: 'Direktionen',
    expected: null,
    time: null,
    subject: 'Emne',
    responsible: null,
    recurring: false,
    next: null,
    late: false,
    taken: null,
    meetingDate: null,
    listedOn: '2015-01-01',
    endedOn: null,
    endReason: null,
    endNote: null,
    actions: ['edit', 'complete', 'remove'],
    version: 3,
    ...over,
  };
}
