import { describe, expect, it } from 'vitest';

type Messages = Record<'da' | 'en', Record<string, string>>;

const modules = import.meta.glob<Record<string, unknown>>(
  ['/src/**/messages.ts', '/src/**/*Messages.ts', '/src/**/messages/index.ts', '!/src/lib/**'],
  { eager: true },
);

const found = Object.entries(modules).flatMap(([file, module]) =>
  Object.entries(module)
    .filter(([name]) => name.endsWith('Messages'))
    .map(([, messages]) => ({ file, messages: messages as Messages })),
);

describe('the messages', () => {
  it('are found in every file that has some', () => {
    expect(found.length).toBe(Object.keys(modules).length);
    expect(found.length).toBeGreaterThan(2);
  });

  it.each(found)('of $file have the same keys in both languages', ({ messages }) => {
    expect(Object.keys(messages.en).sort()).toEqual(Object.keys(messages.da).sort());
  });

  it.each(found)('of $file are never empty', ({ messages }) => {
    for (const language of [messages.da, messages.en]) {
      expect(Object.entries(language).filter(([, text]) => text.trim() === '')).toEqual([]);
    }
  });

  it.each(found)('of $file fill the same places in both languages', ({ messages }) => {
    const places = (text = '') => (text.match(/\{\w+\}/g) ?? []).sort();
    for (const [key, text] of Object.entries(messages.da)) {
      expect({ key, places: places(messages.en[key]) }).toEqual({ key, places: places(text) });
    }
  });
});
