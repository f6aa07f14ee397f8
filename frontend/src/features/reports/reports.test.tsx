import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answer, expectAccessible, pageOf, personas, renderApp } from '@/testing';

const report = {
  id: 'report-1',
  kind: 'IMPLEMENTATION_SHEET',
  periodStart: '2016-01-01',
  periodEnd: '2016-03-31',
  asOf: '2016-03-31',
  title: 'Implementeringsark for 1. kvartal 2016',
  madeBy: 'Systemet',
  automatic: true,
  madeAt: '2016-04-01T04:00:00Z',
  bodyCode: 'CF',
  state: 'ON_AGENDA',
  meetingDate: '2016-04-12',
  itemId: null,
  decisionId: null,
  actions: [] as string[],
  version: 2,
};
const documents = [
  { format: 'PDF', language: 'da', bytes: 48_211, sha256: '9f86d081884c7d65' },
  { format: 'XLSX', language: 'en', bytes: 9_000, sha256: 'a3bf4f1b2b0b822c' },
];
const refused = { ...report, state: 'REFUSED', meetingDate: null, actions: ['submit'] };

describe('the reports', () => {
  it('stand with where they are on their way, and are fetched as they were made', async () => {
    renderApp('/rapporter', {
      as: personas.direktoer,
      answers: { 'GET /api/budget/v1/reports': pageOf(report) },
    });
    const row = await screen.findByRole('row', { name: /1\. kvartal 2016/ });
    expect(row).toHaveTextContent('På dagsordenen i Chefforum');
    expect(row).toHaveTextContent('af Systemet');
    expect(within(row).getByRole('link', { name: /som XLSX/ })).toHaveAttribute(
      'href',
      '/api/budget/v1/reports/report-1/document?format=XLSX&language=da',
    );
    expect(screen.queryByRole('button', { name: 'Lav rapport nu' })).toBeNull();
    await expectAccessible();
  });

  it('are made by hand only when it is said that they cannot be changed', async () => {
    const { user, sent } = renderApp('/rapporter', {
      as: personas.controller,
      answers: {
        'GET /api/budget/v1/reports': pageOf(),
        'POST /api/budget/v1/reports': answer(201, refused),
        'GET /api/budget/v1/reports/report-1': { report: refused, documents },
      },
    });
    expect(await screen.findByText('Ingen rapporter endnu')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Lav rapport nu' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Lav en rapport nu' }));
    await user.clear(dialog.getByLabelText('År'));
    await user.type(dialog.getByLabelText('År'), '2016');
    await user.selectOptions(dialog.getByLabelText('Kvartal'), '2');
    await user.click(dialog.getByRole('button', { name: 'Lav rapporten' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent('Sæt kryds');
    expect(sent.some((each) => each.method === 'POST')).toBe(false);
    await user.click(dialog.getByLabelText('Jeg har set, at den ikke kan ændres'));
    await user.click(dialog.getByRole('button', { name: 'Lav rapporten' }));
    await screen.findByRole('heading', { level: 1, name: report.title });
    expect(sent.find((each) => each.method === 'POST')?.body).toEqual({
      kind: 'IMPLEMENTATION_SHEET',
      year: 2016,
      number: 2,
    });
  });

  it('are sent again by hand when the body could not take them', async () => {
    const { user, sent } = renderApp('/rapporter/report-1', {
      as: personas.controller,
      answers: {
        'GET /api/budget/v1/reports/report-1': { report: refused, documents },
        'GET /api/meetings/v1/submission-slots': pageOf({
          meetingId: 'meeting-1',
          bodyCode: 'CF',
          bodyName: 'Chefforum',
          start: '2016-05-10T10:00',
          deadline: '2016-05-02',
        }),
        'POST /api/budget/v1/reports/report-1/submission': { ...report, state: 'SENT' },
      },
    });
    expect(await screen.findByText('Rapporten er ikke på nogen dagsorden')).toBeVisible();
    expect(screen.getByRole('row', { name: /PDF, dansk/ })).toHaveTextContent('9f86d081884c7d65');
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Send til møde' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Send til møde' }));
    await dialog.findByRole('radio', { name: /Chefforum/ });
    await user.click(dialog.getByRole('button', { name: 'Send til mødet' }));
    await screen.findByText('Rapporten er sendt til mødet');
    const post = sent.find((each) => each.method === 'POST');
    expect(post?.body).toEqual({ meetingId: 'meeting-1' });
    expect(post?.headers.get('If-Match')).toBe('"2"');
  });
});
