import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectAccessible, pageOf, personas, renderApp } from '@/testing';
import { aDecision, aFollowUp, somethingMissing } from '../meetings.fixtures';

describe('what is missing', () => {
  it('leads to notes and reminders as well', async () => {
    const { user } = renderApp('/mangler', {
      answers: {
        'GET /api/meetings/v1/outstanding': pageOf(
          somethingMissing({
            kind: 'PREPARATION',
            id: 'n1',
            decisionId: null,
            decidedOn: null,
            title: 'Fælles vagtcentral',
            bodyCode: 'KKR',
            bodyName: 'Kommunekontaktrådet',
          }),
          somethingMissing({
            kind: 'REMINDER',
            id: 'r1',
            decisionId: null,
            decidedOn: null,
            title: 'It-budgettet',
          }),
        ),
      },
    });
    expect(await screen.findByRole('link', { name: 'Fælles vagtcentral' })).toHaveAttribute(
      'href',
      '/forberedelser/punkter/n1',
    );
    expect(screen.getByRole('link', { name: 'It-budgettet' })).toHaveAttribute(
      'href',
      '/huskeliste?organ=DIR',
    );
    await user.selectOptions(screen.getByRole('combobox', { name: 'Art' }), 'Huskeliste');
    expect(await screen.findByText('1 række')).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Fælles vagtcentral' })).not.toBeInTheDocument();
  });

  it('is reported back by the one responsible, with the reason where it was not done', async () => {
    const { user, sent } = renderApp('/beslutninger/d1', {
      as: personas.direktoer,
      answers: {
        'GET /api/meetings/v1/decisions/d1': aDecision({ responsible: 'direktoer' }),
        'GET /api/meetings/v1/follow-ups': pageOf(aFollowUp()),
        'POST /api/meetings/v1/follow-ups/f1/completion': aFollowUp(),
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Meld tilbage' }));
    const dialog = await screen.findByRole('dialog', { name: 'Meld tilbage' });
    await user.click(within(dialog).getByRole('radio', { name: 'Kunne ikke føres ud' }));
    await user.click(within(dialog).getByRole('button', { name: 'Meld tilbage' }));
    expect(within(dialog).getByRole('alert')).toHaveTextContent('Skriv, hvorfor');
    await user.type(within(dialog).getByRole('textbox', { name: 'Hvorfor?' }), 'Ingen bød');
    await expectAccessible();
    await user.click(within(dialog).getByRole('button', { name: 'Meld tilbage' }));
    await waitFor(() =>
      expect(sent.find((each) => each.method === 'POST')?.body).toEqual({
        outcome: 'FAILED',
        note: 'Ingen bød',
      }),
    );
  });
});
