import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answer, expectAccessible, renderApp } from '@/testing';

const PREFERENCE = '/api/meetings/v1/mail-preference';
const preference = {
  delivery: 'AT_ONCE',
  language: 'DA',
  email: 'maja.holm@direktion.example',
  version: 0,
};

describe('letters', () => {
  it('come as the person chooses, at the version that was read', async () => {
    const { user, sent } = renderApp('/beskeder', {
      answers: {
        [`GET ${PREFERENCE}`]: preference,
        [`PUT ${PREFERENCE}`]: { ...preference, delivery: 'DAILY', version: 1 },
      },
    });
    await screen.findByText(/maja.holm@direktion.example/);
    await expectAccessible();
    await user.click(screen.getByLabelText('Samlet i én mail næste morgen kl. 7'));
    await user.click(screen.getByRole('button', { name: 'Gem' }));
    await screen.findByText('Dit valg er gemt');
    const saved = sent.find((request) => request.method === 'PUT');
    expect(saved?.headers.get('If-Match')).toBe('"0"');
    expect(saved?.body).toEqual({ delivery: 'DAILY', language: 'DA' });
  });

  it('are chosen again when the choice was changed elsewhere', async () => {
    const { user } = renderApp('/beskeder', {
      answers: {
        [`GET ${PREFERENCE}`]: preference,
        [`PUT ${PREFERENCE}`]: answer(412, { title: 'Ændret et andet sted' }),
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Gem' }));
    await screen.findByText('Ændret et andet sted');
  });

  it('go nowhere without an address, which is said', async () => {
    renderApp('/beskeder', {
      answers: { [`GET ${PREFERENCE}`]: { ...preference, email: null } },
    });
    await screen.findByText(/ikke registreret en mailadresse/);
  });
});
