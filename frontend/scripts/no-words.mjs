// Words live in messages/*.ftl only: no text between tags, and none in the attributes that are read or spoken.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const SRC = fileURLToPath(new URL('../src', import.meta.url));
const SPOKEN = new Set(['aria-label', 'aria-description', 'title', 'placeholder', 'alt', 'label', 'hint']);
const LETTERS = /\p{L}{2,}/u;
let faults = 0;

for (const file of readdirSync(SRC, { recursive: true, withFileTypes: true })) {
  if (!file.isFile() || !file.name.endsWith('.tsx')) continue;
  const path = join(file.parentPath, file.name);
  const tree = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  visit(tree);

  function visit(node) {
    if (ts.isJsxText(node) && LETTERS.test(node.text)) report(node, node.text.trim());
    if (ts.isJsxAttribute(node) && SPOKEN.has(node.name.getText()) && node.initializer) {
      const value = ts.isStringLiteral(node.initializer) ? node.initializer : node.initializer.expression;
      if (value && ts.isStringLiteralLike(value) && LETTERS.test(value.text)) report(node, value.text);
    }
    ts.forEachChild(node, visit);
  }

  function report(node, words) {
    faults += 1;
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
    console.error(`${path.slice(SRC.length + 1)}:${line + 1}: "${words}"`);
  }
}
if (faults > 0) process.exit(1);
console.log('No words in the components.');
