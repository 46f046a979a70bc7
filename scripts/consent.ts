/** `npm run consent`: what consent is due, soonest first; `--json` as data, `--ics FILE` as a calendar. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkContent } from '../src/model/check.ts';
import { consentCalendar, consentDue, consentTable } from '../src/model/consent-due.ts';
import { readSettings } from '../src/model/settings.ts';
import { askedOf, orExplain } from './terminal.ts';

const USAGE =
  'Usage: npm run consent, with --json for data or --ics FILE for a calendar file, such as -- --ics consent.ics. SITE_DATE names another day.';

await orExplain(async () => {
  const { json, ics } = askedOf(() => parseArgs({ options: { json: { type: 'boolean' }, ics: { type: 'string' } } }).values, USAGE);
  const settings = readSettings();
  const { library } = await checkContent(settings);
  const list = consentDue(library.entries.stories, settings.siteDate);
  if (ics !== undefined) {
    writeFileSync(ics, consentCalendar(list, settings.siteDate));
    console.log(`Wrote ${ics} with ${String(list.length * 2)} days to remember.`);
  } else console.log(json ? JSON.stringify(list, null, 2) : consentTable(list));
});
