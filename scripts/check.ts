/** `npm run check`: reads the content folder, prints everything there is to mend, and ends with code 1 if anything must be. */
import { checkContent } from '../src/model/check.ts';
import { formatFinding } from '../src/model/findings.ts';
import { readSettings, SettingsError } from '../src/model/settings.ts';

const USAGE = 'Usage: npm run check. It takes no options; CONTENT_DIR names another content folder, SITE_DATE another day.';

async function check(): Promise<number> {
  const started = performance.now();
  const { findings, counts } = await checkContent(readSettings());
  for (const finding of findings) console.log(formatFinding(finding));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `${counted(counts.errors, 'error')}, ${counted(counts.warnings, 'warning')} in ${counted(counts.files, 'file')}, ${seconds} s`,
  );
  return counts.errors > 0 ? 1 : 0;
}

function counted(count: number, name: string): string {
  return `${String(count)} ${name}${count === 1 ? '' : 's'}`;
}

if (process.argv.length > 2) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  try {
    process.exitCode = await check();
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
