// Right to left works only if nothing says left or right: start and end, inline and block everywhere.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SRC = fileURLToPath(new URL('../src', import.meta.url));
const PHYSICAL = /(^|[\s:;{(-])(left|right)(?=[\s:;,)-]|$)|(?:^|[\s;{])(?:margin|padding|border)-(?:top|bottom)|(?:^|[\s;{])(?:min-|max-)?(?:width|height)\s*:/;
let faults = 0;

for (const file of readdirSync(SRC, { recursive: true, withFileTypes: true })) {
  if (!file.isFile() || !file.name.endsWith('.css')) continue;
  const path = join(file.parentPath, file.name);
  const code = readFileSync(path, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, ' '));
  for (const [index, line] of code.split('\n').entries()) {
    if (line.trimStart().startsWith('@media') || !PHYSICAL.test(line)) continue;
    faults += 1;
    console.error(`${path.slice(SRC.length + 1)}:${index + 1}: ${line.trim()}`);
  }
}
if (faults > 0) process.exit(1);
console.log('No style names a side of the screen.');
