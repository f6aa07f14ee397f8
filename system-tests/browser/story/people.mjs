// One browser per person, logged in through Keycloak as they would be.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import assert from 'node:assert/strict';
import { chromium } from 'playwright-core';

export const ADDRESS = process.env.DIREKTION_URL ?? 'http://localhost:8080';
const WIDE = { width: 1440, height: 900 };
const PATIENCE_MS = 20_000;

const browsers = [];

/** Opens a browser and logs the person in. */
export async function logInAs(username) {
  const folder = await mkdtemp(join(tmpdir(), 'direktion-browser-'));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: '/usr/bin/chromium',
    chromiumSandbox: false,
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    viewport: WIDE,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  browsers.push({ context, folder });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = context.pages()[0] ?? (await context.newPage());
  tellWhatFails(page, username);
  await page.goto(ADDRESS);
  await page.getByRole('link', { name: 'Log ind' }).click();
  await page.locator('#username').fill(username);
  await page.locator('#password').fill('demo');
  await page.locator('#kc-login').click();
  await page.getByRole('heading', { level: 1, name: 'Overblik' }).waitFor();
  return page;
}

// A screen that lacks something says little of why; what the services refused stands in the run's output.
function tellWhatFails(page, username) {
  page.on('response', async (response) => {
    const status = response.status();
    if (status !== 401 && status !== 429 && status < 500) return;
    const said = await response.text().catch(() => '');
    console.error(`${username}: ${response.request().method()} ${response.url()} answered ${status}: ${said}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    if (reason !== 'net::ERR_ABORTED') console.error(`${username}: ${request.url()} failed: ${reason}`);
  });
  page.on('pageerror', (error) => console.error(`${username}: ${page.url()}: ${error.stack}`));
}

/** Closes every browser that was opened. */
export async function closeAll() {
  for (const { context, folder } of browsers.splice(0)) {
    await context.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Goes to a screen of the portal and waits for its heading. */
export async function open(page, path, heading) {
  await page.goto(`${ADDRESS}${path}`);
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
}

/** Creates what other stories create by hand, as the person of the page, and returns its identifier. */
export async function create(page, path, body) {
  const { status, answer } = await page.evaluate(
    async ([address, content]) => {
      const { csrfToken } = await (await fetch('/session')).json();
      const response = await fetch(`/api/meetings/v1${address}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-CSRF-Token': csrfToken },
        body: JSON.stringify(content),
      });
      return { status: response.status, answer: await response.json() };
    },
    [path, body],
  );
  assert.equal(status, 201, `${path}: ${JSON.stringify(answer)}`);
  return answer.id;
}

/** Expects that axe finds nothing wrong on the screen as it stands. */
export async function expectAccessible(page, where) {
  // Colours are judged once the skeletons have gone and transitions have ended.
  await page.waitForFunction(
    () => !document.querySelector('.skeleton') && document.getAnimations().every((animation) => animation.playState !== 'running'),
  );
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(
    (violation) =>
      `${violation.id}: ${violation.nodes.map((node) => node.html).join(' | ')}`,
  );
  assert.deepEqual(found, [], `${where} is not accessible`);
}

/** What other services do is seen a moment later; looks again until it is there. */
export async function reloadUntil(page, locate) {
  for (let attempt = 1; attempt <= 10; attempt++) {
    try {
      await locate().first().waitFor({ timeout: 1_000 });
      return;
    } catch (notYet) {
      if (attempt === 10) throw notYet;
      await page.reload();
    }
  }
}
