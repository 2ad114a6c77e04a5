// The live wire and the room of this application outside a browser, told what to do line by line: tests/client
// holds them and docs/client.py against one set of tests.
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const given = JSON.parse(process.argv[2]);
const page = fileURLToPath(new URL('./page.ts', import.meta.url));
const { module } = await runnerImport(page, { configFile: false, logLevel: 'error' });
const tell = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);
const shown = module.openPage(given, tell);
for await (const line of createInterface({ input: process.stdin })) {
  const [what, ...rest] = JSON.parse(line);
  shown[what](...rest);
}
process.exit(0);
