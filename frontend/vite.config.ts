import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { shellFiles } from './build/shell-files.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const backend = process.env['OCOP_BACKEND_URL'] ?? 'http://127.0.0.1:8080';
const toBackend = { target: backend, changeOrigin: false };

export default defineConfig({
  plugins: [react(), shellFiles()],
  resolve: {
    alias: [
      { find: /^@\//, replacement: `${at('./src')}/` },
      // Ant Design writes its styles through these modules into <style> elements, which a strict
      // Content-Security-Policy refuses; ours writes them into constructable style sheets instead.
      { find: /^(.*\/)?Dom\/dynamicCSS(\.js)?$/, replacement: at('./src/shared/theme/adopted-styles.ts') },
      { find: /^\.\/dynamicCSS(\.js)?$/, replacement: at('./src/shared/theme/adopted-styles.ts') },
      { find: /^\.\/cssUtils(\.js)?$/, replacement: at('./src/shared/theme/adopted-styles.ts') },
    ],
  },
  build: {
    target: 'es2022',
    manifest: true,
    sourcemap: false,
    // No data: URLs: the Content-Security-Policy allows fonts and images from our own host only.
    assetsInlineLimit: 0,
    // The polyfill is an inline script in old browsers only; ours are new enough.
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 960,
    rolldownOptions: {
      input: { index: at('./index.html'), 'service-worker': at('./src/service-worker/service-worker.ts') },
      // Its address decides over what it may watch, so it stands at the root and keeps its name.
      output: { entryFileNames: ({ name }) => (name === 'service-worker' ? '[name].js' : 'assets/[name]-[hash].js') },
    },
  },
  server: {
    port: 20100,
    proxy: { '/api': toBackend, '/dang-nhap': toBackend, '/dang-xuat': toBackend, '/dang-ky': toBackend },
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['src/testing/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
    // The report is what deploy/local/verify counts.
    reporters: ['default', ['junit', { outputFile: 'target/vitest/junit.xml' }]],
    css: { include: [/base\.css/] },
    // Generous, since machines that test many things at once are slow: a test waits for what it expects, not for time.
    testTimeout: 60_000,
    pool: 'threads',
    maxWorkers: 2,
  },
});
