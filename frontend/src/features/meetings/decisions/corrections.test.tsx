import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { MinutesCorrection } from '@/api/meetings';
import { expectAccessible, renderApp } from '@/testing';
import { aMeeting, someMinutes } from '../meetings.fixtures';

const path = '/moeder/m1/referat';

type Said = NonNullable<MinutesCorrection['correction']>;

function part(
  about: Partial<MinutesCorrection>,
  correction: Omit<Said, 'reason'> | null,
): MinutesCorrection {
  return {
    version: 2,
    itemId: null,
    itemNumber: null,
    at: '2015-01-08T08:00:00Z',
    byName: 'Maja Holm',
    ...about,
    correction: correction && { reason: 'Importeret igen fra ny.pdf', ...correction },
  };
}

describe('minutes corrected by a newer edition', () => {
  it('show one version with all it changed, and mark the items it brought', async () => {
    renderApp(path, {
      answers: {
        'GET /api/meetings/v1/meetings/m1': aMeeting(),
        'GET /api/meetings/v1/meetings/m1/minutes': someMinutes({
          state: 'MINUTES_APPROVED',
          approvedAt: '2015-01-07T08:00:00Z',
          version: 2,
          corrections: [
            part({}, { part: 'LOCATION', before: 'Lokale C12', after: 'Lokale C14' }),
            part({}, { part: 'START_TIME', before: '09:30', after: '10:15' }),
            part(
              { itemId: 'i1', itemNumber: 1 },
              { part: 'OUTCOME', before: 'POSTPONED', after: 'APPROVED' },
            ),
            part(
              { itemId: 'i1', itemNumber: 1 },
              { part: 'ITEM', before: '', after: 'Ny kantine' },
            ),
            part({ itemId: 'i9', itemNumber: 9 }, null),
            part({ itemId: 'i8', itemNumber: 8 }, null),
          ],
        }),
      },
    });
    const card = await screen.findByRole('region', { name: 'Rettelser' });
    const versions = within(card).getAllByRole('listitem');
    expect(versions).toHaveLength(1);
    expect(versions[0]).toHaveTextContent('Udgave 2 · Maja Holm, 8. januar 2015');
    expect(within(card).getAllByText('Begrundelse: Importeret igen fra ny.pdf')).toHaveLength(1);
    expect(within(card).getByText('C14')).toHaveProperty('tagName', 'INS');
    expect(within(card).getByText('10.15')).toHaveProperty('tagName', 'INS');
    expect(within(card).getByText('Udsat')).toHaveProperty('tagName', 'DEL');
    expect(card).toHaveTextContent('Punktet »Ny kantine« er tilføjet');
    expect(card).toHaveTextContent('2 rettelser gælder lukkede punkter.');
    expect(screen.getByText('Tilføjet i udgave 2')).toBeVisible();
    await expectAccessible();
  });
});
