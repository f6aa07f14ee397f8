import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectAccessible, pageOf, personas, renderApp } from '@/testing';
import { mandate } from './mandate.fixtures';

describe('whoever has no role with mandates', () => {
  it('finds the way to those to review from the portfolio', async () => {
    renderApp('/portefoelje', {
      as: personas.medarbejder,
      answers: {
        'GET /api/portfolio/v1/projects': pageOf(),
        'GET /api/portfolio/v1/mandates': pageOf(mandate),
      },
    });
    expect(await screen.findByRole('link', { name: 'Mandater' })).toHaveAttribute(
      'href',
      '/mandater',
    );
  });

  it('sees no such way while nobody asks', async () => {
    renderApp('/portefoelje', {
      as: personas.medarbejder,
      answers: { 'GET /api/portfolio/v1/projects': pageOf() },
    });
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('link', { name: 'Mandater' })).toBeNull();
  });
});

describe('mandates that are reviewed', () => {
  it('are read by whom the author asks, who approves or objects with words', async () => {
    const review = {
      reviewer: 'centerchef-byc',
      reviewerName: 'Karen Vestergaard',
      askedAt: '2026-01-12T09:00:00Z',
      verdict: null,
      answeredAt: null,
      changedSince: false,
    };
    const remark = {
      id: 'comment-1',
      author: 'Karen Vestergaard',
      writtenAt: '2026-01-12T09:30:00Z',
      about: 'SCOPE',
      text: 'Også depotet?',
    };
    const asked = {
      ...mandate,
      reviews: [review],
      comments: [remark],
      actions: ['review', 'comment'],
    };
    const { user, sent } = renderApp('/mandater/mandate-1', {
      as: personas.direktoer,
      answers: {
        'GET /api/portfolio/v1/mandates/mandate-1': asked,
        'PUT /api/portfolio/v1/mandates/mandate-1/review': asked,
        'POST /api/portfolio/v1/mandates/mandate-1/comments': asked,
      },
    });
    expect(await screen.findByText(/Afventer svar/)).toBeVisible();
    await user.type(screen.getByLabelText('Kommentar'), 'Husk kælderen');
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Gør indvending' }));
    await screen.findByText('Dit svar er gemt');
    const answered = sent.find((request) => request.method === 'PUT');
    expect(answered?.body).toEqual({ verdict: 'OBJECTED', comment: 'Husk kælderen' });
    expect(answered?.headers.get('If-Match')).toBe(`"${mandate.version}"`);
    const [beside] = screen.getAllByText('Også depotet?');
    expect(beside?.closest('section')).toHaveTextContent('Afgrænsning');
    await user.selectOptions(screen.getByLabelText('Om'), 'GOALS');
    await user.type(screen.getByLabelText('Skriv en kommentar'), 'Er den med?');
    await user.click(screen.getByRole('button', { name: 'Gem kommentaren' }));
    await screen.findByText('Kommentaren er gemt');
    expect(sent.find((request) => request.path.endsWith('/comments'))?.body).toEqual({
      text: 'Er den med?',
      about: 'GOALS',
    });
  });
});
