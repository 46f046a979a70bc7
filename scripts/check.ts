/** `npm run check`: reads the content folder, prints everything there is to mend, and ends with code 1 if anything must be. */
import { watch } from 'node:fs/promises';
import { lockActivities } from '../src/model/activity-lock-file.ts';
import { checkContent } from '../src/model/check.ts';
import { finishPendingChange } from '../src/model/content-change.ts';
import { formatFinding } from '../src/model/findings.ts';
import { githubAnnotation } from '../src/model/github-annotations.ts';
import { readSettings, SettingsError } from '../src/model/settings.ts';

const LOCK = '--lock-activities';
const WATCH = '--watch';
const FORMAT = '--format';
const FORMATS = ['text', 'github'];
const USAGE = `Usage: npm run check, or npm run check -- ${LOCK} to add new activities to activities.lock first. ${WATCH} checks again whenever a file is saved, until you press Ctrl+C. ${FORMAT} github also marks each finding on its line in a pull request, as is done by itself in GitHub Actions; ${FORMAT} text never does. CONTENT_DIR names another content folder, SITE_DATE another day.`;

async function check(lock: boolean, annotate: boolean): Promise<number> {
  const started = performance.now();
  const settings = readSettings();
  finishPendingChange(settings.contentDir);
  if (lock) console.log(`${counted(lockActivities(settings.contentDir), 'new activity', 'new activities')} locked`);
  const { findings, counts } = await checkContent(settings);
  for (const finding of findings) console.log(formatFinding(finding));
  // The runner shows ten of each severity in the pull request. The lines above are in its log, all of them.
  if (annotate) for (const finding of findings) console.log(githubAnnotation(finding));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `${counted(counts.errors, 'error')}, ${counted(counts.warnings, 'warning')} in ${counted(counts.files, 'file')}, ${seconds} s`,
  );
  return counts.errors > 0 ? 1 : 0;
}

/** How long to wait for more, when a file was saved: editors write in several steps. */
const SETTLE_MS = 200;

/** Checks again whenever something in the content folder was saved. Never ends by itself. */
async function checkOnSave(annotate: boolean): Promise<void> {
  const { contentDir } = readSettings();
  let waiting: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  console.log('Waiting for a file to be saved. Press Ctrl+C to stop.');
  for await (const { filename } of watch(contentDir, { recursive: true })) {
    if (filename?.split(/[/\\]/).some((name) => name.startsWith('.'))) continue;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      running = running.then(async () => {
        console.log('');
        await check(false, annotate);
      });
    }, SETTLE_MS);
  }
}

function counted(count: number, name: string, names = `${name}s`): string {
  return `${String(count)} ${count === 1 ? name : names}`;
}

const options = process.argv.slice(2);
const place = options.indexOf(FORMAT);
const format = place === -1 ? (process.env.GITHUB_ACTIONS === 'true' ? 'github' : 'text') : options.splice(place, 2)[1];
if (format === undefined || !FORMATS.includes(format) || options.some((option) => option !== LOCK && option !== WATCH)) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  try {
    process.exitCode = await check(options.includes(LOCK), format === 'github');
    if (options.includes(WATCH)) await checkOnSave(format === 'github');
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
