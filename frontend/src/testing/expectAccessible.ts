import axe from 'axe-core';
import { expect } from 'vitest';

/**
 * Expects that axe finds nothing wrong in the document.
 *
 * What depends on styles needs a real browser and is checked there: colours, and which of the two forms of the navigation is shown.
 */
export async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document.body, {
    rules: {
      'color-contrast': { enabled: false },
      'landmark-no-duplicate-banner': { enabled: false },
      'landmark-unique': { enabled: false },
    },
  });
  const found = violations.map(
    (violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(' | ')}`,
  );
  expect(found).toEqual([]);
}
