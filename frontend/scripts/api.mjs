// Writes src/api/schema.d.ts from the server's own OpenAPI; with --check only says whether it is still the same.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SCHEMA = fileURLToPath(new URL('../src/api/schema.d.ts', import.meta.url));
const PYTHON = process.env['PYTHON'] ?? '.venv/bin/python';
const DESCRIBE = `
import json
from app.kernel.config import Settings
from app.main import create_app
print(json.dumps(create_app(Settings(mode="demo")).openapi()))
`;

const description = JSON.parse(
  execFileSync(PYTHON, ['-c', DESCRIBE], { cwd: ROOT, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }),
);
const types = `// Written by scripts/api.mjs from the server's OpenAPI.\n${astToString(await openapiTS(description, { alphabetize: true }))}`;

if (!process.argv.includes('--check')) writeFileSync(SCHEMA, types);
else if (readFileSync(SCHEMA, 'utf8') !== types) {
  console.error('src/api/schema.d.ts is not what the server says: run `npm run api`.');
  process.exit(1);
}
console.log(`${Object.keys(description.paths).length} addresses of the server described.`);
