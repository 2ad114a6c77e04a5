// Keeps the words true: every language has the messages and variables of English, every message is used, and the
// types of `t()` are what en.ftl says. With --write the type file is written; without, a stale one is a fault.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, Visitor } from '@fluent/syntax';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TYPES = join(ROOT, 'src/language/message-ids.ts');
const LANGUAGES = ['en', 'ru', 'ar', 'es', 'fr', 'pt'];
const PLURAL = new Set(['zero', 'one', 'two', 'few', 'many']);
const write = process.argv.includes('--write');
const faults = [];

class Variables extends Visitor {
  found = new Map();
  visitVariableReference(node) {
    if (!this.found.has(node.id.name)) this.found.set(node.id.name, 'string | number');
  }
  visitSelectExpression(node) {
    const keys = node.variants.map((variant) => variant.key.name ?? variant.key.value);
    if (node.selector.type === 'VariableReference' && keys.some((key) => PLURAL.has(key))) {
      this.found.set(node.selector.id.name, 'number');
    }
    this.genericVisit(node);
  }
}

/** Plural categories that a selector of this language must name, beside the default. */
function missingPlurals(language, source) {
  const wanted = new Set(new Intl.PluralRules(language).resolvedOptions().pluralCategories);
  // French, Spanish and Portuguese have "many" only for millions, Russian "other" only for fractions.
  for (const rare of ['other', ...(['es', 'fr', 'pt'].includes(language) ? ['many'] : [])]) wanted.delete(rare);
  const missing = [];
  class Plurals extends Visitor {
    visitSelectExpression(node) {
      const keys = new Set(node.variants.map((variant) => String(variant.key.name ?? variant.key.value)));
      const isPlural = [...keys].some((key) => PLURAL.has(key));
      for (const category of isPlural ? wanted : []) {
        const covered = { one: '1', two: '2', zero: '0' }[category];
        if (!keys.has(category) && !(covered && keys.has(covered))) missing.push(category);
      }
      this.genericVisit(node);
    }
  }
  new Plurals().visit(source);
  return missing;
}

function read(language) {
  const resource = parse(readFileSync(join(ROOT, 'messages', `${language}.ftl`), 'utf8'), {});
  const messages = new Map();
  for (const entry of resource.body) {
    if (entry.type === 'Junk') faults.push(`${language}.ftl: cannot be read: ${entry.content.split('\n')[0]}`);
    if (entry.type !== 'Message') continue;
    if (messages.has(entry.id.name)) faults.push(`${language}.ftl: ${entry.id.name} stands twice`);
    const variables = new Variables();
    variables.visit(entry);
    messages.set(entry.id.name, variables.found);
    for (const category of missingPlurals(language, entry)) {
      faults.push(`${language}.ftl: ${entry.id.name} has no plural form "${category}"`);
    }
  }
  return messages;
}

function sources(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && /\.tsx?$/.test(file.name) && file.name !== 'message-ids.ts')
    .map((file) => readFileSync(join(file.parentPath, file.name), 'utf8'))
    .join('\n');
}

const english = read('en');
for (const language of LANGUAGES.slice(1)) {
  const other = read(language);
  for (const [id, variables] of english) {
    if (!other.has(id)) {
      faults.push(`${language}.ftl: ${id} is missing`);
      continue;
    }
    const mine = [...other.get(id).keys()].toSorted().join(' ');
    const theirs = [...variables.keys()].toSorted().join(' ');
    if (mine !== theirs) faults.push(`${language}.ftl: ${id} has the variables (${mine}), English (${theirs})`);
  }
  for (const id of other.keys()) if (!english.has(id)) faults.push(`${language}.ftl: ${id} is not in English`);
}

const used = sources(join(ROOT, 'src'));
for (const id of english.keys()) if (!used.includes(`'${id}'`)) faults.push(`en.ftl: ${id} is used nowhere`);

const lines = [...english].map(([id, variables]) => {
  const fields = [...variables].map(([name, type]) => `${name}: ${type}`).join('; ');
  return `  '${id}': ${fields ? `{ ${fields} }` : 'null'};`;
});
const types = `// Written by scripts/message-ids.mjs from messages/en.ftl.
export interface MessageArguments {
${lines.join('\n')}
}

export type MessageId = keyof MessageArguments;
`;
if (write) writeFileSync(TYPES, types);
else if (readFileSync(TYPES, 'utf8') !== types) faults.push('message-ids.ts is not what en.ftl says: run `npm run messages`');

for (const fault of faults) console.error(fault);
if (faults.length > 0 && !write) process.exit(1);
if (faults.length === 0) console.log(`${english.size} messages in ${LANGUAGES.length} languages agree.`);
