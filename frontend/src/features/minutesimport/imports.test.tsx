import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answer, expectAccessible, pageOf, renderApp } from '@/testing';
import { REPORT, view } from './fixtures';

const row = {
  id: 'upload-1',
  fileName: 'referat.txt',
  uploadedBy: 'sekretariat',
  uploadedAt: '2026-01-12T08:30:00Z',
  result: 'READ',
  reason: null,
  importId: 'import-1',
  state: 'ACCEPTED',
  meetingId: 'meeting-1',
  bodyName: 'Direktionen',
  date: '2020-04-14',
  itemCount: 2,
  decisionCount: 1,
  warningCount: 2,
  doubtCount: 3,
};
const refused: Record<keyof typeof row, unknown> = {
  ...row,
  id: 'upload-2',
  fileName: 'scannet.pdf',
  result: 'REFUSED',
  reason: 'Filen indeholder ingen tekst.',
  importId: null,
  state: null,
  meetingId: null,
  bodyName: null,
  date: null,
  itemCount: null,
  decisionCount: null,
  warningCount: null,
  doubtCount: null,
};

describe('the import screen', () => {
  it('reports on every file that was sent, and can be narrowed and taken along', async () => {
    const { user, sent } = renderApp('/import', {
      answers: { [REPORT]: pageOf<unknown>(row, refused) },
    });
    const read = await screen.findByRole('row', { name: /Direktionen, 14\. april 2020/ });
    expect(read).toHaveTextContent('Accepteret');
    expect(within(read).getByRole('link', { name: 'Se mødet' })).toHaveAttribute(
      'href',
      '/moeder/meeting-1',
    );
    const bad = screen.getByRole('row', { name: /scannet\.pdf/ });
    expect(bad).toHaveTextContent('AfvistFilen indeholder ingen tekst.');
    await expectAccessible();
    await user.selectOptions(screen.getByLabelText('Resultat'), 'REFUSED');
    await waitFor(() => expect(sent.at(-1)?.query.get('result')).toBe('REFUSED'));
    expect(screen.getByRole('link', { name: 'Hent som regneark (CSV)' })).toHaveAttribute(
      'href',
      '/api/meetings/v1/imports/report/sheet?result=REFUSED',
    );
  });

  it('says so where no file has been sent, or none matches', async () => {
    const { user } = renderApp('/import', { answers: { [REPORT]: pageOf() } });
    await screen.findByText('Der er ikke lagt filer ind endnu');
    await user.selectOptions(screen.getByLabelText('Tilstand'), 'READ');
    await screen.findByText('Ingen filer passer');
  });

  it('accepts many in one go and tells what was left and why', async () => {
    const { user, sent } = renderApp('/import', {
      answers: {
        [REPORT]: pageOf(row),
        'POST /api/meetings/v1/imports/acceptance': {
          accepted: [{ importId: 'import-1', fileName: 'klar.html', meetingId: 'meeting-1' }],
          left: [
            {
              importId: 'import-2',
              fileName: 'tvivl.pdf',
              reason: 'import-has-doubts',
              message: 'Der er 2 steder, som nogen skal se på først.',
            },
          ],
        },
      },
    });
    await user.click(
      await screen.findByRole('button', { name: 'Accepter dem, der ikke er tvivl om' }),
    );
    await screen.findByText('1 importer er accepteret');
    expect(screen.getByRole('link', { name: 'klar.html' })).toHaveAttribute(
      'href',
      '/moeder/meeting-1',
    );
    const left = screen.getByRole('region', { name: '1 blev ladt ligge' });
    expect(left).toHaveTextContent('tvivl.pdfDer er 2 steder, som nogen skal se på først.');
    expect(sent.find((request) => request.method === 'POST')?.body).toEqual({});
    await expectAccessible();
  });

  it('sends a file again that could not be sent, and keeps the others', async () => {
    let tries = 0;
    const { user } = renderApp('/import', {
      answers: {
        [REPORT]: pageOf(),
        'POST /api/meetings/v1/imports': () =>
          tries++ === 0
            ? answer(503, { title: 'Ude af drift' })
            : answer(201, { ...view, revision: tries, corrects: null, doubtCount: 0 }),
      },
    });
    await user.upload(await screen.findByLabelText('Referater'), [
      new File(['REFERAT 1'], 'et.html', { type: 'text/html' }),
      new File(['REFERAT 2'], 'to.html', { type: 'text/html' }),
    ]);
    await screen.findByText('2 af 2 filer er færdige');
    expect(screen.getByRole('alert')).toHaveTextContent('Ude af drift');
    expect(screen.getByText('Opdateret', { selector: '.tag' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Prøv igen: et.html' }));
    await screen.findByRole('link', { name: 'Se, hvad der blev læst: et.html' });
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('does not send a file that is too large, but has the report tell of it', async () => {
    const large = new File(['x'], 'stor.pdf', { type: 'application/pdf' });
    Object.defineProperty(large, 'size', { value: 60 * 1024 * 1024 });
    let reported = 0;
    const { user, sent } = renderApp('/import', {
      answers: {
        [REPORT]: () =>
          reported > 0 ? pageOf<unknown>({ ...refused, fileName: 'stor.pdf' }) : pageOf(),
        'POST /api/meetings/v1/imports/report': () => {
          reported++;
          return answer(204);
        },
      },
    });
    await user.upload(await screen.findByLabelText('Referater'), [large]);
    expect(await screen.findByRole('alert')).toHaveTextContent('Den må højst være 50 MB.');
    await screen.findByRole('row', { name: /stor\.pdf/ });
    const posts = sent.filter((request) => request.method === 'POST');
    expect(posts.map(({ body }) => body)).toEqual([
      { fileName: 'stor.pdf', sizeBytes: 60 * 1024 * 1024 },
    ]);
  });

  it('says of minutes that say the same that nothing was made of them', async () => {
    const { user } = renderApp('/import', {
      answers: {
        [REPORT]: pageOf<unknown>({ ...row, result: 'UNCHANGED' }),
        'POST /api/meetings/v1/imports': answer(409, {
          type: '/problems/import-changes-nothing',
          title: 'Referatet siger det samme som det godkendte',
          detail: 'Der er ikke lavet nogen ny version.',
          importId: 'import-1',
          meetingId: 'meeting-1',
        }),
      },
    });
    await user.upload(await screen.findByLabelText('Referater'), [
      new File(['REFERAT'], 'igen.html', { type: 'text/html' }),
    ]);
    await screen.findByText(/Der er ikke lavet nogen ny version\./);
    expect(screen.getByRole('link', { name: 'Se mødet: igen.html' })).toHaveAttribute(
      'href',
      '/moeder/meeting-1',
    );
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByRole('row', { name: /referat\.txt/ })).toHaveTextContent('Siger det samme');
    await expectAccessible();
  });

  it('has many files read, and says of each how it fared', async () => {
    const told = [
      answer(201, view),
      answer(400, {
        type: '/problems/file-damaged',
        title: 'Filen er beskadiget',
        errors: [{ field: 'file', message: 'Filen er skåret over' }],
      }),
      answer(409, {
        type: '/problems/already-imported',
        title: 'Dokumentet er allerede importeret',
        importId: 'import-1',
        meetingId: 'meeting-1',
      }),
      answer(400, { type: '/problems/file-empty', title: 'Filen er tom.' }),
    ];
    const { user, sent } = renderApp('/import', {
      answers: {
        [REPORT]: pageOf(),
        'POST /api/meetings/v1/imports': () => told.shift(),
      },
    });
    await user.upload(await screen.findByLabelText('Referater'), [
      new File(['REFERAT'], 'god.txt', { type: 'text/plain' }),
      new File(['%PDF'], 'brudt.pdf', { type: 'application/pdf' }),
      new File(['REFERAT'], 'igen.txt', { type: 'text/plain' }),
      new File([], 'tom.txt', { type: 'text/plain' }),
    ]);
    await screen.findByText('4 af 4 filer er færdige');
    const seen = screen.getByRole('link', { name: 'Se, hvad der blev læst: god.txt' });
    expect(seen).toHaveAttribute('href', '/import/import-1');
    const known = screen.getByRole('link', { name: 'Se mødet: igen.txt' });
    expect(known).toHaveAttribute('href', '/moeder/meeting-1');
    const refusals = screen.getAllByRole('alert').map((alert) => alert.textContent);
    expect(refusals).toEqual(['Filen er beskadigetFilen er skåret over', 'Filen er tom.']);
    const posts = sent.filter((request) => request.method === 'POST');
    expect(posts).toHaveLength(4);
    expect(posts[0]?.headers.get('X-CSRF-Token')).toBe('token-of-sekretariat');
    expect(posts[0]?.headers.get('Content-Type')).not.toContain('json');
    await expectAccessible();
  });
});
