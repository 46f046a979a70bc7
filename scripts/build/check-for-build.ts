import { contentFacts } from '../../src/model/check-output.ts';
import { checkContent } from '../../src/model/check.ts';
import { readSettings } from '../../src/model/settings.ts';
import type { CheckedContent } from './check-apart.ts';

/** The process that `checkApart` starts. */
const settings = readSettings();
const content = await checkContent(settings);
const checked: CheckedContent = { findings: content.findings, facts: contentFacts(content, settings.siteDate) };
process.send?.(checked, () => {
  process.disconnect();
});
