/** `npm run import-story -- FILE [--identity FILE]`: turns a teller's story file into a draft in content/stories. */
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { importStoryFile } from '../src/model/import-story-file.ts';
import { readSettings, SettingsError } from '../src/model/settings.ts';
import { StoryFileRefused } from '../src/model/story-file.ts';

const USAGE =
  'Usage: npm run import-story -- FILE [--identity FILE]. The identity is the file that age-keygen wrote; sealed stories need it.';

/** What was asked for; nothing if it can't be understood. */
function readArguments(): { file: string; identity: string | undefined } | undefined {
  try {
    const { values, positionals } = parseArgs({ options: { identity: { type: 'string' } }, allowPositionals: true });
    const [file, ...more] = positionals;
    return file === undefined || more.length > 0 ? undefined : { file, identity: values.identity };
  } catch {
    return undefined;
  }
}

const asked = readArguments();
if (asked === undefined) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  try {
    const { path, forAnyone } = await importStoryFile(asked.file, asked.identity, readSettings());
    console.log(`Wrote the draft ${relative(process.cwd(), path)}. It is not published.`);
    if (!forAnyone) console.log('The teller did not agree that anyone may see it: keep it out of any public repository.');
    console.log('Fill in the facts with the teller, then run: npm run check');
  } catch (error) {
    if (!(error instanceof StoryFileRefused || error instanceof SettingsError)) throw error;
    console.error(error.message);
    process.exitCode = error instanceof StoryFileRefused ? 1 : 2;
  }
}
