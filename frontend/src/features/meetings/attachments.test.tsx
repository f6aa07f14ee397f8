import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { answer, expectAccessible, pageOf, personas, renderApp, stubUploads } from '@/testing';
import { aMeeting, anItem } from './meetings.fixtures';
import { aFile, aListOf, anAttachment } from '@/ui/attachments/attachments.fixtures';

const ITEM = '/api/meetings/v1/items/i1';
const MEETING = {
  'GET /api/meetings/v1/meetings/m1': aMeeting(),
  [`GET ${ITEM}`]: anItem(),
};
const actions = ['replace', 'rename', 'close', 'remove'];
const [first, second] = [
  anAttachment({ actions }),
  anAttachment({ id: 'a2', number: 2, name: 'Notat.txt', actions }),
];
const managed = () => ({ ...aListOf(first, second), actions: ['upload', 'reorder'] });

beforeEach(() => {
  Element.prototype.scrollIntoView = () => {};
});

describe('attachments', () => {
  it('are read in the page, with their earlier versions', async () => {
    const newest = aFile({
      version: 2,
      name: 'Notat.txt',
      mediaType: 'text/plain;charset=UTF-8',
      display: 'TEXT',
      contentPath: '/newest',
    });
    const { user } = renderApp('/moeder/m1/punkter/i1', {
      as: personas.direktoer,
      answers: {
        ...MEETING,
        [`GET ${ITEM}/attachments`]: aListOf(
          anAttachment({ name: 'Notat.txt', file: newest }),
          anAttachment({ id: null, number: 2, name: 'Lukket bilag', readable: false, file: null }),
        ),
        'GET /api/meetings/v1/attachments/a1/versions': pageOf(
          newest,
          aFile({ sha256: 'b', mediaType: 'text/plain', display: 'TEXT', contentPath: '/first' }),
        ),
        'GET /newest': 'den anden',
        'GET /first': 'den første',
      },
    });
    const bilag = await screen.findByRole('region', { name: 'Bilag' });
    expect(await within(bilag).findByText('Bilag 2 er lukket for dig')).toBeVisible();
    await user.click(within(bilag).getByRole('button', { name: /1 · Notat\.txt/ }));
    const viewer = await screen.findByRole('region', { name: 'Notat.txt' });
    expect(await within(viewer).findByText(/den anden/)).toBeVisible();
    expect(within(viewer).getByRole('link', { name: 'Hent Notat.txt' })).toHaveAttribute(
      'href',
      '/newest',
    );
    await user.click(await within(viewer).findByRole('button', { name: /Udgave 1/ }));
    expect(await within(viewer).findByText(/den første/)).toBeVisible();
    await expectAccessible();
    await user.click(within(viewer).getByRole('button', { name: 'Luk bilaget' }));
    expect(screen.queryByRole('region', { name: 'Notat.txt' })).not.toBeInTheDocument();
  });

  it('are uploaded, and a refused one says why', async () => {
    const { user, sent } = renderApp('/moeder/m1/punkter/i1', {
      answers: {
        ...MEETING,
        [`GET ${ITEM}/attachments`]: managed(),
        [`POST ${ITEM}/attachments`]: answer(415, {
          type: '/problems/file-is-not-what-it-says',
          title: 'Filen er ikke det, den hedder',
        }),
      },
    });
    stubUploads();
    await user.click(await screen.findByRole('button', { name: 'Ret bilag' }));
    await user.click(screen.getByRole('checkbox', { name: /Gør de næste bilag lukkede/ }));
    const file = new File(['brev'], 'brev.pdf');
    await user.upload(screen.getByLabelText('Træk bilag hertil'), file);
    expect(await screen.findByRole('alert')).toHaveTextContent('Filen er ikke det, den hedder');
    const request = sent.find(({ method }) => method === 'POST');
    expect(request?.body).toBe('file closed');
    expect(request?.headers.get('X-CSRF-Token')).toBe('token-of-sekretariat');
    expect(request?.headers.get('Idempotency-Key')).not.toBeNull();
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Fjern brev.pdf fra listen' }));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('that did not arrive are sent again under the same key', async () => {
    let attempts = 0;
    const { user, sent } = renderApp('/moeder/m1/punkter/i1', {
      answers: {
        ...MEETING,
        [`GET ${ITEM}/attachments`]: managed(),
        [`POST ${ITEM}/attachments`]: () =>
          ++attempts === 1 ? answer(503, { title: 'Prøv igen' }) : answer(201, first),
      },
    });
    stubUploads();
    await user.click(await screen.findByRole('button', { name: 'Ret bilag' }));
    await user.upload(screen.getByLabelText('Træk bilag hertil'), new File(['x'], 'x.txt'));
    await user.click(await screen.findByRole('button', { name: 'Prøv x.txt igen' }));
    await waitFor(() => expect(screen.queryByText('x.txt')).not.toBeInTheDocument());
    const keys = sent
      .filter(({ method }) => method === 'POST')
      .map(({ headers }) => headers.get('Idempotency-Key'));
    expect(keys).toHaveLength(2);
    expect(keys[0]).toBe(keys[1]);
  });

  it('are moved by keyboard, renamed and removed', async () => {
    const { user, sent } = renderApp('/moeder/m1/punkter/i1', {
      answers: {
        ...MEETING,
        [`GET ${ITEM}/attachments`]: managed(),
        [`PUT ${ITEM}/attachments/order`]: managed(),
        'PATCH /api/meetings/v1/attachments/a1': { ...first, name: 'Nyt navn' },
        'DELETE /api/meetings/v1/attachments/a1': answer(204),
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Ret bilag' }));
    await user.click(screen.getByRole('button', { name: 'Flyt Puljer.pdf ned' }));
    expect(await screen.findByText('Bilag Puljer.pdf er flyttet')).toBeVisible();
    const move = sent.find(({ method }) => method === 'PUT');
    expect(move?.body).toEqual({ attachmentIds: ['a2', 'a1'] });
    expect(move?.headers.get('If-Match')).toBe('"7"');

    await user.click(screen.getByRole('button', { name: 'Ret Puljer.pdf' }));
    const name = screen.getByRole('textbox', { name: 'Nyt navn' });
    await user.clear(name);
    await user.type(name, 'Nyt navn{Enter}');
    expect(await screen.findByText('Bilaget hedder nu Nyt navn')).toBeVisible();
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Fjern Puljer.pdf' }));
    await waitFor(() =>
      expect(sent.find(({ method }) => method === 'DELETE')?.headers.get('If-Match')).toBe('"1"'),
    );
  });
});
