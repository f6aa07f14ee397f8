import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answer, expectAccessible, pageOf, personas, renderApp } from '@/testing';
import { aProject } from '../project.fixtures';

const lesson = {
  id: 'lesson-1',
  projectId: 'project-1',
  projectName: 'Fælles bookingsystem',
  title: 'Tag driften med',
  text: 'Driften kom med for sent.',
  writtenBy: 'Mikkel Aagaard',
  writtenAt: '2027-01-12T09:00:00Z',
  actions: ['edit'],
  version: 2,
};

describe('the lessons', () => {
  it('of all projects are searched, and fetched as a sheet', async () => {
    const { user, sent } = renderApp('/portefoelje/erfaringer', {
      as: personas.direktoer,
      answers: { 'GET /api/portfolio/v1/lessons': pageOf(lesson) },
    });
    expect(await screen.findByText('Driften kom med for sent.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Fælles bookingsystem' })).toBeVisible();
    await expectAccessible();
    await user.type(screen.getByLabelText('Søg i erfaringer'), 'drift');
    await waitFor(() => expect(sent.at(-1)?.query.get('q')).toBe('drift'));
    await waitFor(() =>
      expect(screen.getByRole('link', { name: /CSV/ })).toHaveAttribute(
        'href',
        '/api/portfolio/v1/lessons/sheet?format=csv&q=drift&language=da',
      ),
    );
  });

  it('say what to do when none fit', async () => {
    renderApp('/portefoelje/erfaringer?q=rumraket', {
      as: personas.direktoer,
      answers: { 'GET /api/portfolio/v1/lessons': pageOf() },
    });
    expect(await screen.findByText('Ingen erfaringer passer')).toBeVisible();
    await expectAccessible();
  });

  it('are written on the page of a project that has closed', async () => {
    const { user, sent } = renderApp('/portefoelje/project-1', {
      as: personas.projektleder,
      answers: {
        'GET /api/portfolio/v1/projects/project-1': {
          ...aProject,
          state: 'CLOSED',
          actions: ['KEEP'],
        },
        'GET /api/portfolio/v1/projects/project-1/status': { pointers: [] },
        'GET /api/portfolio/v1/projects/project-1/gates': {
          phase: 'CLOSED',
          next: null,
          nextNeedsDecision: false,
          passed: [],
          submissions: [],
          actions: [],
        },
        'GET /api/portfolio/v1/projects/project-1/lessons': pageOf(lesson),
        'POST /api/portfolio/v1/projects/project-1/lessons': answer(201, lesson),
        'PUT /api/portfolio/v1/projects/project-1/lessons/lesson-1': lesson,
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Skriv en erfaring' }));
    const dialog = await screen.findByRole('dialog', { name: 'Skriv en erfaring' });
    await user.type(within(dialog).getByLabelText('Overskrift'), 'Spørg borgerne');
    await user.type(within(dialog).getByLabelText('Erfaring'), 'Tidligt');
    await user.click(within(dialog).getByRole('button', { name: 'Gem erfaringen' }));
    await screen.findByText('Erfaringen er gemt');
    expect(sent.find((request) => request.method === 'POST')?.body).toEqual({
      title: 'Spørg borgerne',
      text: 'Tidligt',
    });
    await user.click(screen.getByRole('button', { name: 'Redigér Tag driften med' }));
    await user.click(await screen.findByRole('button', { name: 'Gem erfaringen' }));
    await waitFor(() =>
      expect(sent.find((request) => request.method === 'PUT')?.headers.get('If-Match')).toBe('"2"'),
    );
    await expectAccessible();
  });
});
