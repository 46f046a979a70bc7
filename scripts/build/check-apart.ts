import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ContentFacts } from '../../src/model/check-output.ts';
import { assertContentFolder } from '../../src/model/check.ts';
import type { Finding } from '../../src/model/findings.ts';
import type { Settings } from '../../src/model/settings.ts';
import { giveWay } from './give-way.ts';

/** What a build keeps of the check of its content. */
export interface CheckedContent {
  findings: Finding[];
  facts: ContentFacts;
}

const CHECK = fileURLToPath(new URL('check-for-build.ts', import.meta.url));

/**
 * Checks the content in a process of its own, while Astro starts. The process takes with it everything it has read, so that a
 * large library is not kept in memory during the whole build.
 * @throws {SettingsError} if there is no content folder.
 */
export async function checkApart({ contentDir, siteDate }: Settings): Promise<CheckedContent> {
  await assertContentFolder(contentDir);
  const child = fork(CHECK, {
    env: { ...process.env, CONTENT_DIR: contentDir, SITE_DATE: siteDate },
    serialization: 'advanced',
    execArgv: [],
  });
  // Astro needs longer.
  if (child.pid !== undefined) giveWay(child.pid);
  const stop = () => child.kill();
  process.once('exit', stop);
  try {
    return await new Promise<CheckedContent>((resolve, reject) => {
      child.once('message', (checked) => {
        resolve(checked as CheckedContent);
      });
      child.once('error', reject);
      child.once('close', (code) => {
        reject(new Error(`The check of the content ended with code ${String(code)} and said nothing.`));
      });
    });
  } finally {
    process.off('exit', stop);
  }
}
