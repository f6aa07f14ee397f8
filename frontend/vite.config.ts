import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const gateway = process.env.DIREKTION_GATEWAY ?? 'http://localhost:8080';

// The design system declares its fonts in four formats each (3 MB); the app serves the small Latin
// subsets from @fontsource under the same family name instead.
const withoutDesignSystemFonts = {
  postcssPlugin: 'without-design-system-fonts',
  AtRule: {
    'font-face': (rule: { source?: { input: { file?: string } }; remove: () => void }) => {
      if (rule.source?.input.file?.includes('dkfds')) rule.remove();
    },
  },
};

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  css: { postcss: { plugins: [withoutDesignSystemFonts] } },
  build: {
    // Inlined images would need data: in the content security policy.
    assetsInlineLimit: 0,
    // The policy allows no inline script, which the polyfill is.
    modulePreload: { polyfill: false },
  },
  server: {
    host: '127.0.0.1',
    port: 5173,
    proxy: Object.fromEntries(
      ['/api', '/session', '/login', '/logout', '/auth'].map((path) => [path, { target: gateway }]),
    ),
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['./src/testing/setup.ts'],
    css: false,
    testTimeout: 60_000,
    maxWorkers: 2,
    reporters: ['default', ['junit', { outputFile: 'target/junit.xml' }]],
  },
});
