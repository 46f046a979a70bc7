/** `npm run evidence`: lists what the digest wants done: entries to read again, unused, uncited and contested ones. */
import { relative } from 'node:path';
import { checkContent } from '../src/model/check.ts';
import { reviewDigest, type DigestReview } from '../src/model/evidence/review.ts';
import { readSettings } from '../src/model/settings.ts';
import { orExplain } from './terminal.ts';

const HEADINGS: Record<keyof DigestReview, string> = {
  due: 'To be read again',
  unused: 'Unused',
  uncited: 'Not cited in any sentence',
  contested: 'Contested',
};

await orExplain(async () => {
  const settings = readSettings();
  const { library } = await checkContent(settings);
  const review = reviewDigest(library, settings.siteDate);
  const folder = relative(process.cwd(), settings.contentDir);
  for (const [kind, heading] of Object.entries(HEADINGS) as [keyof DigestReview, string][]) {
    console.log(`${heading}: ${String(review[kind].length)}`);
    for (const { file, note } of review[kind]) console.log(`  ${folder}/${file}  ${note}`);
  }
});
