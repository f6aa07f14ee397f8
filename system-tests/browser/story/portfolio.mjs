// What several stories about the portfolio do on their way to what they are about.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { ADDRESS } from './people.mjs';

/** Told apart from all that earlier runs left behind. */
export const RUN = Date.now().toString(36);

const PORTFOLIO = '/api/portfolio/v1';
const DAY_MS = 86_400_000;

/** Today in Denmark, moved by a number of days. */
export function day(moved = 0) {
  return new Date(Date.now() + moved * DAY_MS).toLocaleDateString('sv-SE', {
    timeZone: 'Europe/Copenhagen',
  });
}

/** A day of a far year that no other run of the story uses for its meeting. */
export function meetingDay(year) {
  const minutes = Math.floor(Date.now() / 60_000);
  return new Date(Date.UTC(year, 0, 1 + (minutes % 365))).toISOString().slice(0, 10);
}

/** A day as the screens write it, such as 4. maj 2032. */
export function inWords(date) {
  return new Date(`${date}T12:00:00Z`).toLocaleDateString('da-DK', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}

/** Sends something as the person of the page and answers what came back. */
export async function send(page, method, path, body) {
  const { status, answer } = await page.evaluate(
    async ([how, address, content]) => {
      const { csrfToken } = await (await fetch('/session')).json();
      const response = await fetch(address, {
        method: how,
        headers: { 'Content-Type': 'application/json', 'X-CSRF-Token': csrfToken },
        body: content === undefined ? undefined : JSON.stringify(content),
      });
      return { status: response.status, answer: await response.json() };
    },
    [method, path, body],
  );
  assert.ok(status < 300, `${method} ${path}: ${status} ${JSON.stringify(answer)}`);
  return answer;
}

/** Puts a project, or with `kind` a programme, on the list and answers its identifier. */
export async function admit(secretary, name, more = {}) {
  const { manager = 'projektleder', owner = 'direktoer-oekonomi', ...rest } = more;
  const from = day(-30);
  const { id } = await send(secretary, 'POST', `${PORTFOLIO}/projects`, {
    name,
    kind: 'PROJECT',
    level: 2,
    description: `Det, projektet ${name} skal ændre.`,
    onListFrom: from,
    addedReason: 'Budgetaftalen',
    roles: [
      { role: 'OWNER', person: owner, from },
      { role: 'MANAGER', person: manager, from },
    ],
    ...rest,
  });
  return id;
}

/** Plans a meeting whose agenda takes proposals and answers where it is shown. */
export async function planMeeting(secretary, bodyCode, date) {
  const { id } = await send(secretary, 'POST', '/api/meetings/v1/meetings', {
    bodyCode,
    kind: 'ORDINARY',
    start: `${date}T10:00`,
    location: 'Mødelokale Egen',
    // The day is taken from the clock, so that it may be any.
    onHolidayAnyway: true,
  });
  await send(secretary, 'POST', `/api/meetings/v1/meetings/${id}/agenda/opening`);
  return `/moeder/${id}`;
}

/** Sends what the page shows to the meeting of a day, by its button and the dialog behind it. */
export async function sendToMeeting(page, button, date) {
  await page.getByRole('button', { name: button, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Send til møde' });
  await dialog.getByRole('radio', { name: new RegExp(inWords(date)) }).check();
  await dialog.getByRole('button', { name: 'Send til mødet' }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** Publishes the agenda, decides each item by its title and its points by their texts, and approves the minutes. */
export async function hold(secretary, meetingPath, decisions) {
  await secretary.goto(`${ADDRESS}${meetingPath}`);
  await secretary.getByRole('button', { name: 'Udsend dagsordenen' }).click();
  const dialog = secretary.getByRole('dialog', { name: 'Udsend dagsordenen' });
  await dialog.getByRole('button', { name: 'Udsend dagsordenen' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await secretary.goto(`${ADDRESS}${meetingPath}/moedetilstand`);
  await secretary.getByRole('heading', { level: 1, name: 'Mødetilstand' }).waitFor();
  for (const { title, outcome, text, points = {} } of decisions) {
    await secretary
      .getByRole('navigation', { name: 'Dagsorden' })
      .getByText(title)
      .click();
    await secretary.getByRole('heading', { level: 2, name: new RegExp(title) }).waitFor();
    await secretary
      .getByRole('group', { name: 'Standardvendinger' })
      .getByRole('button', { name: outcome, exact: true })
      .click();
    for (const [point, its] of Object.entries(points)) {
      const field = secretary.locator('.form-group').filter({ hasText: point });
      await field.getByRole('combobox').selectOption({ label: its });
    }
    if (text) await secretary.getByLabel('Beslutning', { exact: true }).fill(text);
    await secretary.getByRole('button', { name: 'Gem beslutningen' }).click();
    await secretary.getByText(/Beslutningen om punkt \d+ er gemt/).last().waitFor();
  }
  await secretary.getByRole('button', { name: 'Godkend referatet' }).click();
  await secretary.getByText('Referatet er godkendt. Beslutningerne føres nu ud.').waitFor();
}

/** Expects that an address answers a PDF and answers its bytes. */
export async function fetchPdf(page, link) {
  const address = await link.getAttribute('href');
  const answer = await page.request.get(`${ADDRESS}${address}`);
  assert.equal(answer.status(), 200, address);
  assert.match(answer.headers()['content-type'], /^application\/pdf/);
  const content = await answer.body();
  assert.equal(content.subarray(0, 5).toString(), '%PDF-', address);
  return content;
}

/** Fetches a list by both its links and answers the lines of the CSV. */
export async function fetchSheets(page, label, within = page) {
  const fetched = {};
  for (const format of ['CSV', 'XLSX']) {
    const coming = page.waitForEvent('download');
    await within.getByRole('link', { name: `${label}: hent ${format}`, exact: true }).first().click();
    const download = await coming;
    assert.match(download.suggestedFilename(), new RegExp(`\\.${format.toLowerCase()}$`));
    fetched[format] = await readFile(await download.path());
  }
  assert.equal(fetched.XLSX.subarray(0, 2).toString(), 'PK', `${label} is a workbook`);
  return fetched.CSV.toString('utf8').replace(/^\uFEFF/, '').trim().split(/\r?\n/);
}
