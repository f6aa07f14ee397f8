import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { AnnualWheel } from '@/api/annualWheel';
import { expectAccessible, renderApp } from '@/testing';

const WHEEL: AnnualWheel = {
  year: 2015,
  bodies: [
    { code: 'DIR', name: 'Direktionen', kind: 'BOARD' },
    { code: 'HU', name: 'Hovedudvalget', kind: 'MANAGEMENT' },
    { code: 'KKR', name: 'Kommunekontaktrådet', kind: 'EXTERNAL' },
  ],
  meetings: [
    meeting('m1', 'DIR', '2015-01-06T10:00'),
    meeting('m2', 'HU', '2015-01-15T13:00'),
    { ...meeting('m3', 'DIR', '2015-01-22T09:00'), kind: 'SEMINAR', end: '2015-01-23T16:00' },
    { ...meeting('m4', 'HU', '2015-04-30T13:00'), reserved: true },
  ],
  reminders: [
    {
      id: 'r1',
      bodyCode: 'DIR',
      subject: 'It-budgettet',
      expected: 'Hvert kvartal',
      responsible: 'ØDC',
      recurring: true,
      times: [{ first: '2015-01-01', last: '2015-03-31', precision: 'QUARTER' }],
    },
  ],
};

const ANSWERS = { 'GET /api/meetings/v1/annual-wheel': WHEEL };

describe('the annual wheel', () => {
  it('has a mark for each meeting, which says what it is', async () => {
    renderApp('/aarshjul?aar=2015', { answers: ANSWERS });
    const wheel = await screen.findByRole('group', {
      name: 'Årshjul for 2015: 4 møder og 1 ting fra huskelisten',
    });
    const marks = within(wheel).getAllByRole('link');
    expect(marks.map((mark) => mark.getAttribute('aria-label'))).toEqual([
      'Direktionen, 6. januar 2015 kl. 10.00, A101',
      'Direktionen, 22. januar 2015 – 23. januar 2015 kl. 09.00, Seminar, A101',
      'Hovedudvalget, 15. januar 2015 kl. 13.00, A101',
      'Hovedudvalget, 30. april 2015 kl. 13.00, A101, res.',
      'Huskeliste, januar 2015: It-budgettet',
    ]);
    await expectAccessible();
  });

  it('is walked through by arrow keys with one stop for the tab key', async () => {
    const { user, router } = renderApp('/aarshjul?aar=2015', { answers: ANSWERS });
    const wheel = await screen.findByRole('group', { name: /Årshjul for 2015/ });
    const marks = within(wheel).getAllByRole('link');
    const stops = marks.filter((mark) => mark.getAttribute('tabindex') === '0');
    expect(stops).toHaveLength(1);
    fireEvent.focus(stops[0]!);
    fireEvent.keyDown(stops[0]!, { key: 'Home' });
    expect(document.activeElement).toHaveAccessibleName(/^Direktionen, 6\. januar/);
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(document.activeElement).toHaveAccessibleName(/It-budgettet/);
    await user.keyboard('{Home}');
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toHaveAccessibleName(/^Hovedudvalget, 15\. januar/);
    const chosen = screen.getByRole('region', { name: 'Valgt' });
    expect(within(chosen).getByText('Hovedudvalget')).toBeVisible();
    expect(within(chosen).getByRole('link', { name: 'Åbn mødet' })).toHaveAttribute(
      'href',
      '/moeder/m2',
    );
    await user.keyboard('{End}');
    expect(document.activeElement).toHaveAccessibleName(/res\.$/);
    fireEvent.click(document.activeElement!);
    await waitFor(() => expect(router.state.location.pathname).toBe('/moeder/m4'));
  });

  it('hides a ring, in the wheel as in the table', async () => {
    const { user, router } = renderApp('/aarshjul?aar=2015', { answers: ANSWERS });
    const table = await screen.findByRole('table', { name: 'Årets gang' });
    expect(within(table).getAllByRole('row')).toHaveLength(6);
    await user.click(screen.getByRole('checkbox', { name: /Hovedudvalget/ }));
    await waitFor(() => expect(within(table).getAllByRole('row')).toHaveLength(4));
    expect(router.state.location.search).toEqual({ aar: 2015, uden: 'HU' });
  });

  it('goes from year to year', async () => {
    const { user, sent } = renderApp('/aarshjul?aar=2015', { answers: ANSWERS });
    await screen.findByRole('heading', { level: 1, name: 'Årshjul 2015' });
    await user.click(screen.getByRole('button', { name: 'Året efter' }));
    await screen.findByRole('heading', { level: 1, name: 'Årshjul 2016' });
    await waitFor(() => expect(sent.at(-1)?.query.get('year')).toBe('2016'));
  });
});

function meeting(id: string, bodyCode: string, start: string): AnnualWheel['meetings'][number] {
  return {
    id,
    bodyCode,
    kind: 'ORDINARY',
    start,
    end: null,
    location: 'A101',
    reserved: false,
    state: 'PLANNED',
  };
}
