import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { chooseLanguage } from '@/lib/i18n';
import { requestsWithoutAnswer } from './network';

// jsdom has the element but neither shows nor closes it.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
  this.dispatchEvent(new Event('close'));
};
window.scrollTo = () => {};

// The first screen of a test file waits for its code to be loaded and compiled.
configure({ asyncUtilTimeout: 10_000 });

beforeEach(() => {
  localStorage.clear();
  chooseLanguage('da');
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.useRealTimers();
  expect(requestsWithoutAnswer(), 'requests the test states no answer for').toEqual([]);
});
