/** `npm run withdraw -- SLUG [--yes] [--fix-mentions]`: a story goes, a tombstone stays. */
import { realpathSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { assertContentFolder } from '../src/model/check.ts';
import { finishPendingChange } from '../src/model/content-change.ts';
import { readSettings } from '../src/model/settings.ts';
import { absolute, entryAddress } from '../src/model/urls.ts';
import { prepareWithdrawal, WithdrawRefused, type Withdrawal } from '../src/model/withdraw.ts';
import { withdrawalRemains } from '../src/model/withdrawal-remains.ts';
import { ask, askedOf, BadUsage, orExplain } from './terminal.ts';

const USAGE =
  'Usage: npm run withdraw -- SLUG, where SLUG is the name of the story’s folder. --yes does not ask. --fix-mentions takes links and “related” out of other files.';

await orExplain(async () => {
  const { values, positionals } = askedOf(
    () => parseArgs({ options: { yes: { type: 'boolean' }, 'fix-mentions': { type: 'boolean' } }, allowPositionals: true }),
    USAGE,
  );
  const [slug, ...more] = positionals;
  if (slug === undefined || more.length > 0) throw new BadUsage(USAGE);
  const settings = readSettings();
  await assertContentFolder(settings.contentDir);
  const contentDir = realpathSync(settings.contentDir);
  finishPendingChange(contentDir);
  const withdrawal = await prepareWithdrawal(contentDir, slug, settings.siteDate, values['fix-mentions'] ?? false).catch(
    (error: unknown) => {
      if (!(error instanceof WithdrawRefused)) throw error;
      const inFolder = (file: string) => relative(process.cwd(), join(settings.contentDir, file));
      throw new WithdrawRefused(
        error.message,
        error.findings.map((finding) => ({ ...finding, file: inFolder(finding.file) })),
      );
    },
  );
  describe(withdrawal);
  if (!values.yes && !(await agreed(slug))) {
    console.log('Nothing was changed.');
    return;
  }
  withdrawal.carryOut();
  console.log(`Done. ${slug} is withdrawn as of ${settings.siteDate}.`);
  const folder = relative(process.cwd(), join(settings.contentDir, 'stories', slug));
  console.log(
    withdrawalRemains(slug, folder, absolute(entryAddress('stories', slug), settings.siteUrl, settings.basePath), withdrawal.title),
  );
});

function describe({ slug, files, mended }: Withdrawal): void {
  console.log(`This deletes from stories/${slug}: ${files.join(', ')}.`);
  console.log('A tombstone stays, so that its address says that the story was withdrawn, and nothing else.');
  if (mended.length > 0) console.log(`It takes mentions of the story out of: ${mended.join(', ')}.`);
}

async function agreed(slug: string): Promise<boolean> {
  return (await ask(`Type the name ${slug} to withdraw it, or anything else to stop: `)) === slug;
}
