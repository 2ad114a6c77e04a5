import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import type { Plugin as PostcssPlugin } from 'postcss';
import { defineConfig } from 'vitest/config';

const BACKEND = process.env['COUNTERPART_BACKEND'] ?? 'http://127.0.0.1:8000';

/** Every browser that runs this application reads woff2; the older woff files would only be copied along. */
const onlyWoff2: PostcssPlugin = {
  postcssPlugin: 'only-woff2',
  Declaration: {
    src(declaration) {
      declaration.value = declaration.value.replace(/,\s*url\([^)]+\.woff\)\s*format\('woff'\)/, '');
    },
  },
};

export default defineConfig({
  plugins: [
    react(),
    // React Aria speaks its own words ("Dismiss"); only ours of its thirty languages are shipped.
    {
      ...optimizeLocales.vite({ locales: ['en-US', 'ru-RU', 'ar-AE', 'es-ES', 'fr-FR', 'pt-BR'] }),
      enforce: 'pre',
    },
  ],
  css: { postcss: { plugins: [onlyWoff2] } },
  build: {
    // A data: address would need a wider Content-Security-Policy than 'self'.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    chunkSizeWarningLimit: 400,
  },
  server: {
    host: '127.0.0.1',
    proxy: {
      '/api': BACKEND,
      '/ws': { target: BACKEND, ws: true },
    },
  },
  test: {
    environment: 'node',
    // They share no state, and a process for each of them would read the same modules anew.
    pool: 'threads',
    isolate: false,
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
  },
});
