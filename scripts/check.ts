/** `npm run check`: reads the content folder, prints everything there is to mend, and ends with code 1 if anything must be. */
import { lockActivities } from '../src/model/activity-lock-file.ts';
import { checkContent } from '../src/model/check.ts';
import { finishPendingChange } from '../src/model/content-change.ts';
import { formatFinding } from '../src/model/findings.ts';
import { githubAnnotation } from '../src/model/github-annotations.ts';
import { readSettings, SettingsError } from '../src/model/settings.ts';

const LOCK = '--lock-activities';
const FORMAT = '--format';
const FORMATS = ['text', 'github'];
const USAGE = `Usage: npm run check, or npm run check -- ${LOCK} to add new activities to activities.lock first. ${FORMAT} github also marks each finding on its line in a pull request, as is done by itself in GitHub Actions; ${FORMAT} text never does. CONTENT_DIR names another content folder, SITE_DATE another day.`;

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

function counted(count: number, name: string, names = `${name}s`): string {
  return `${String(count)} ${count === 1 ? name : names}`;
}

const options = process.argv.slice(2);
const place = options.indexOf(FORMAT);
const format = place === -1 ? (process.env.GITHUB_ACTIONS === 'true' ? 'github' : 'text') : options.splice(place, 2)[1];
if (format === undefined || !FORMATS.includes(format) || options.some((option) => option !== LOCK)) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  try {
    process.exitCode = await check(options.includes(LOCK), format === 'github');
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
