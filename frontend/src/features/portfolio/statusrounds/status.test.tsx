import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answer, expectAccessible, personas, renderApp } from '@/testing';
import {
  rule,
  rules,
  note,
  form,
  STATUS,
  tagged,
  answers,
  draftOf,
  statusThat,
} from './statusrounds.fixtures';

describe('a project’s status', () => {
  it('is written beside the last note, with what differs marked, and handed in', async () => {
    const { user, sent } = renderApp('/portefoelje/project-1/status', {
      as: personas.projektleder,
      answers: {
        ...answers,
        ...statusThat({
          [`PUT ${STATUS}`]: tagged(
            { ...form, current: draftOf('Følger planen'), actions: ['write', 'handIn'] },
            1,
          ),
          [`POST ${STATUS}/handing-in`]: tagged(
            { ...form, current: { ...draftOf('Følger planen'), state: 'HANDED_IN' }, actions: [] },
            2,
          ),
        }),
      },
    });
    await screen.findByText('Fristen for statusrunden november 2026 var 20. november 2026');
    expect(screen.getByText(/Direktionen ønsker en ny tidsplan/)).toBeVisible();
    const last = screen.getByRole('region', { name: 'Sidste notat' });
    expect(last).toHaveTextContent('Høringen er skudt.');
    expect(within(last).getAllByText('ændret').length).toBeGreaterThan(0);
    await user.click(screen.getByRole('radio', { name: 'Ja' }));
    await user.type(screen.getByLabelText('Sådan går det'), 'Følger planen');
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Afgiv til projektejeren' }));
    await screen.findByText('Notatet venter på projektejerens godkendelse');
    // What is typed slowly is kept on the way as well.
    const saves = sent.filter((request) => request.method === 'PUT');
    expect(saves[0]?.headers.get('If-Match')).toBe('"0"');
    expect(saves.at(-1)?.body).toMatchObject({ followsPlan: 'YES', text: 'Følger planen' });
    const handed = sent.find((request) => request.path.endsWith('/handing-in'));
    expect(handed?.headers.get('If-Match')).toBe('"1"');
  });

  it('says which rule gives a light, and asks why another is chosen', async () => {
    const { user } = renderApp('/portefoelje/project-1/status', {
      as: personas.projektleder,
      answers: {
        ...answers,
        [`PUT ${STATUS}`]: tagged({ ...form, actions: ['write', 'handIn'] }, 1),
        [`POST ${STATUS}/handing-in`]: answer(400, {
          type: '/problems/invalid-input',
          title: 'Ugyldigt',
          errors: [{ field: 'overrides.time.motive', message: 'Skriv, hvorfor' }],
        }),
      },
    });
    await screen.findAllByText(/den mest forsinkede milepæl er 34 dage efter planen/);
    await user.selectOptions(screen.getByLabelText('Tid: mit lys'), 'RED');
    await user.click(screen.getByRole('button', { name: 'Afgiv til projektejeren' }));
    const link = await screen.findByRole('link', { name: /Tid: Skriv, hvorfor/ });
    await user.click(link);
    expect(screen.getByLabelText('Tid: hvorfor et andet lys?')).toHaveFocus();
  });

  it('shows both versions where another has answered meanwhile, and keeps the chosen', async () => {
    const etag = '"1"';
    const { user, sent } = renderApp('/portefoelje/project-1/status', {
      as: personas.projektleder,
      answers: {
        ...answers,
        [`PUT ${STATUS}`]: (request: { headers: Headers }) =>
          request.headers.get('If-Match') === etag
            ? tagged({ ...form, current: draftOf('Mit') }, 2)
            : answer(412, { type: '/problems/changed-meanwhile', title: 'Ændret' }),
        [`GET ${STATUS}`]: (() => {
          let read = 0;
          return () =>
            read++ === 0 ? tagged(form, 0) : tagged({ ...form, current: draftOf('Deres') }, 1);
        })(),
      },
    });
    await user.type(await screen.findByLabelText('Sådan går det'), 'Mit');
    await user.click(screen.getByRole('button', { name: 'Gem kladde' }));
    const dialog = await screen.findByRole('dialog', { name: 'En anden har svaret imens' });
    const row = within(dialog).getByRole('row', { name: /Sådan går det/ });
    expect(row).toHaveTextContent('Mit');
    expect(row).toHaveTextContent('Deres');
    await user.click(within(dialog).getByRole('button', { name: 'Brug min' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const last = sent.filter((request) => request.method === 'PUT').at(-1);
    expect(last?.headers.get('If-Match')).toBe('"1"');
    expect(last?.body).toMatchObject({ text: 'Mit' });
  });

  it('says nothing new with one press', async () => {
    const { user, sent } = renderApp('/portefoelje/project-1/status', {
      as: personas.projektleder,
      answers: {
        ...answers,
        ...statusThat({
          [`POST ${STATUS}/nothing-new`]: tagged(
            { ...form, current: { ...note, state: 'HANDED_IN', nothingNew: true }, actions: [] },
            1,
          ),
        }),
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Intet nyt siden sidst' }));
    await screen.findByText(
      'Intet nyt siden sidst: ord og lys er som i notatet før, medmindre planen er skredet',
    );
    expect(sent.find((request) => request.path.endsWith('/nothing-new'))).toBeDefined();
  });

  it('shows who set the baseline and sends none of its own', async () => {
    const { user, sent } = renderApp('/portefoelje/project-1/status', {
      as: personas.projektleder,
      answers: {
        ...answers,
        ...statusThat({
          [`PUT ${STATUS}`]: tagged({ ...form, current: draftOf('Dyrere'), actions: ['write'] }, 1),
        }),
      },
    });
    const baseline = await screen.findByLabelText('Budgettets baseline (kr.)');
    expect(baseline).toHaveValue('1.000.000');
    expect(baseline).toHaveAttribute('readonly');
    expect(baseline).toHaveAccessibleDescription('Det, der er bevilget til projektet');
    expect(screen.getByRole('link', { name: 'Se, hvad den har været og hvorfor' })).toBeVisible();
    await user.type(screen.getByLabelText('Sådan går det'), 'Dyrere');
    await user.click(screen.getByRole('button', { name: 'Gem kladde' }));
    await waitFor(() =>
      expect(sent.find((request) => request.method === 'PUT')?.body).toMatchObject({
        baselineCost: null,
      }),
    );
  });

  it('says that there is no plan to judge by', async () => {
    renderApp('/portefoelje/project-1/status', {
      as: personas.projektleder,
      answers: {
        ...answers,
        [`GET ${STATUS}`]: tagged(
          { ...form, rules: { ...rules, time: rule('NONE', 'NO_PLAN') } },
          0,
        ),
      },
    });
    expect(
      await screen.findByText(/Reglen siger Ikke vurderet: der er ingen plan at måle på/),
    ).toBeVisible();
  });

  it('is signed or returned by the owner', async () => {
    const handedIn = { ...draftOf('Følger planen'), state: 'HANDED_IN', handedIn: note.handedIn };
    const { user, sent } = renderApp('/portefoelje/project-1/status', {
      as: personas.direktoer,
      answers: {
        ...answers,
        [`GET ${STATUS}`]: tagged({ ...form, current: handedIn, actions: ['sign', 'return'] }, 2),
        [`POST ${STATUS}/return`]: tagged({ ...form, actions: [] }, 3),
      },
    });
    await screen.findByRole('button', { name: 'Godkend notatet' });
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Send retur' }));
    const dialog = await screen.findByRole('dialog', { name: 'Send notatet retur' });
    await user.type(within(dialog).getByLabelText('Hvad skal ændres?'), 'Skriv mere');
    await user.click(within(dialog).getByRole('button', { name: 'Send retur' }));
    await waitFor(() =>
      expect(sent.find((request) => request.path.endsWith('/return'))?.body).toEqual({
        comment: 'Skriv mere',
      }),
    );
  });

  it('shows what the board answered, and leads to the decision only those who may read it', async () => {
    renderApp('/portefoelje/project-1/status', {
      as: personas.projektleder,
      answers: {
        ...answers,
        'GET /api/meetings/v1/decisions/decision-1': answer(404, { title: 'Findes ikke' }),
      },
    });
    const pointers = await screen.findByRole('region', { name: 'Tilbagemeldinger' });
    expect(pointers).toHaveTextContent('Direktionen ønsker en ny tidsplan.');
    await waitFor(() => expect(within(pointers).queryByRole('link')).not.toBeInTheDocument());
    expect(pointers).toHaveTextContent('Direktionen den 26. maj 2026');
  });

  it('shows its lights over time as a table as well', async () => {
    const { user } = renderApp('/portefoelje/project-1/status', {
      as: personas.direktoer,
      answers: { ...answers, [`GET ${STATUS}`]: tagged({ ...form, actions: [] }, 0) },
    });
    const history = await screen.findByRole('region', { name: 'Lys over tid' });
    await within(history).findByRole('img', { name: 'Projektets lys over tid' });
    await user.click(within(history).getByRole('button', { name: /tabel/i }));
    expect(within(history).getByRole('row', { name: /15. maj 2026/ })).toHaveTextContent('Gul');
  });
});
