import { execFileSync } from 'node:child_process';
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** The LibreOffice of this computer, if there is one. */
const program = (process.env.PATH ?? '')
  .split(delimiter)
  .flatMap((folder) => ['soffice', 'libreoffice'].map((name) => join(folder, name)))
  .find(canRun);

/** Whether Word files can be opened in LibreOffice here. `.ci/run` installs it; elsewhere such tests are skipped, and say so. */
export const hasLibreOffice = program !== undefined;
if (!hasLibreOffice) console.log('LibreOffice is not installed: Word files are not opened in it. These tests are skipped.');

/** How long LibreOffice may take for its first start on a slow computer, in milliseconds. */
export const PATIENCE = 120_000;

/** Opens a Word file in LibreOffice, without a window, and gives the text that it shows. */
export function textInLibreOffice(file: Uint8Array): string {
  if (program === undefined) throw new Error('LibreOffice is not installed.');
  const folder = mkdtempSync(join(tmpdir(), 'word-'));
  try {
    writeFileSync(join(folder, 'a.docx'), file);
    // A profile of its own: one that is in use elsewhere would send the work there.
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const how = ['--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, join(folder, 'a.docx')];
    execFileSync(program, [profile, ...how], { timeout: PATIENCE, stdio: 'pipe' });
    return readFileSync(join(folder, 'a.txt'), 'utf8').replace(/^\ufeff/, '');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
