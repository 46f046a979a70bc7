import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { checkOutput } from '../../../src/model/check-output.ts';
import { formatFinding } from '../../../src/model/findings.ts';
import type { OutputRuleMaker } from '../../../src/model/rules/output/rule.ts';

export type SiteFixture = Record<string, string | Uint8Array>;

/** Writes files to a folder that is removed after the test. */
export async function writeSite(files: SiteFixture): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'site-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  for (const [file, content] of Object.entries(files)) {
    await mkdir(dirname(join(dir, file)), { recursive: true });
    await writeFile(join(dir, file), content);
  }
  return dir;
}

/** What one rule says about a site, line by line. */
export async function findingsOf(rule: OutputRuleMaker, files: SiteFixture, basePath = '/'): Promise<string[]> {
  const dir = await writeSite(files);
  return (await checkOutput({ dir, basePath, siteUrl: 'https://stories.example' }, [rule])).map(formatFinding);
}

/** A page with the given head and body. */
export function page(body: string, head = '<title>A page</title>'): string {
  return `<!DOCTYPE html>\n<html lang="en-GB"><head>${head}</head>\n<body>${body}</body></html>`;
}
