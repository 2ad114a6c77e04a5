// What a first visit to the directory loads, compressed as the server sends it; above the budget the build fails.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const BUDGET_KB = 150;
const DIST = fileURLToPath(new URL('../dist', import.meta.url));
const manifest = JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8'));

function withImports(keys, seen = new Set()) {
  for (const key of keys) {
    if (seen.has(key)) continue;
    seen.add(key);
    withImports(manifest[key].imports ?? [], seen);
  }
  return [...seen].map((key) => manifest[key]);
}

const compressed = (file) => gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length / 1024;
const sum = (files) => [...new Set(files)].reduce((total, file) => total + compressed(file), 0);

const pages = { directory: [] };
for (const key of Object.keys(manifest)) {
  if (key.endsWith('Page.tsx')) pages[key.replace(/^src\//, '')] = [key];
}
let directory = 0;
for (const [page, keys] of Object.entries(pages)) {
  const parts = withImports(['index.html', 'messages/en.ftl', ...keys].filter((key) => manifest[key]));
  const scripts = sum(parts.map((part) => part.file).filter((file) => file.endsWith('.js')));
  const styles = sum(parts.flatMap((part) => part.css ?? []));
  if (page === 'directory') directory = scripts;
  console.log(`${page.padEnd(44)} ${scripts.toFixed(1)} kB JavaScript, ${styles.toFixed(1)} kB CSS (gzip)`);
}
rmSync(join(DIST, '.vite'), { recursive: true });
if (directory > BUDGET_KB) {
  console.error(`The directory needs ${directory.toFixed(1)} kB of JavaScript; the budget is ${BUDGET_KB} kB.`);
  process.exit(1);
}
