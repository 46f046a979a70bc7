import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { editorFiles } from '../src/model/json-schemas.ts';

/** `npm run schemas`: writes the schemas and settings that make code editors check and complete the facts of content files. */
const files = editorFiles();
for (const [file, text] of files) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
console.log(`${String(files.size)} files written to .vscode`);
