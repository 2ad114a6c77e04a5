import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const BACKEND = process.env['COUNTERPART_BACKEND'] ?? 'http://127.0.0.1:8000';

/** Every browser that runs this application reads woff2; the older woff files would only be copied along. */
const onlyWoff2: Plugin = {
  name: 'only-woff2',
  enforce: 'pre',
  transform(code, id) {
    if (!id.includes('@fontsource') || !id.endsWith('.css')) return null;
    return { code: code.replaceAll(/,\s*url\([^)]+\.woff\)\s*format\('woff'\)/g, ''), map: null };
  },
};

export default defineConfig({
  plugins: [
    onlyWoff2,
    react(),
    // React Aria speaks its own words ("Dismiss"); only ours of its thirty languages are shipped.
    {
      ...optimizeLocales.vite({ locales: ['en-US', 'ru-RU', 'ar-AE', 'es-ES', 'fr-FR', 'pt-BR'] }),
      enforce: 'pre',
    },
  ],
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
    environment: 'happy-dom',
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
  },
});
