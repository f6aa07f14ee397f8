// Runs the browser tests against the suite at DIREKTION_URL and leaves a JUnit report beside Maven's.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const report = fileURLToPath(new URL('../target/browser-junit.xml', import.meta.url));

if (!existsSync('/usr/bin/chromium')) {
  console.error('Chromium is missing. Install it with: apt-get update && apt-get install -y chromium');
  process.exit(1);
}
mkdirSync(fileURLToPath(new URL('../target', import.meta.url)), { recursive: true });
const tests = spawnSync(
  process.execPath,
  [
    '--test',
    '--test-concurrency=1',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=junit',
    `--test-reporter-destination=${report}`,
    'story/',
  ],
  { cwd: here, stdio: 'inherit' },
);
process.exit(tests.status ?? 1);
