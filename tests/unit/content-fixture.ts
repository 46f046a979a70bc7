import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { ACTIVITY_LOCK, lockActivities } from '../../src/model/activity-lock-file.ts';
import { checkContent, type ContentCheck } from '../../src/model/check.ts';
import { formatFinding } from '../../src/model/findings.ts';

/** The day all fixtures are checked as of, unless a test says otherwise. */
export const SITE_DATE = '2026-12-01';

const SECTIONS = [
  'What led here',
  'What mattered',
  "The link worker's part",
  'The activity',
  'What changed',
  "What didn't work",
  'Advice to others',
];

/** The seven sections of a case study, one sentence each. */
export const STORY_BODY = SECTIONS.map((heading) => `## ${heading}\n\nWe sat down and talked about it.\n`).join('\n');

/** The lines of a story's facts that every origin but `withdrawn` has. */
const STORY_FACTS = `summary: One sentence that says what there is to read.
reviewed: 2026-11-01
reviewBy: 2028-11-01
edited: 2026-10-01
themes: [loneliness]
activities: [gardening]
situations: [living-alone]
area: lambeth
contentNotes: []`;

const TOLD_FACTS = `teller:
  naming: first-name
  name: Sam
  adult: true
consent:
  reference: C-2026-0142
  given: 2026-09-01
  approved: 2026-10-02
  reviewBy: 2028-09-01
  channels: [website]`;

/** A content folder that breaks no rule: one entry of every kind. */
const SOUND: Readonly<Record<string, string>> = {
  'themes.yaml': '- { id: loneliness, name: Loneliness }\n- { id: caring, name: Caring }\n',
  'activities.yaml': '- { id: gardening, name: Gardening }\n',
  'situations.yaml': '- { id: living-alone, name: Living alone }\n',
  'areas.yaml': '- { id: lambeth, name: Lambeth }\n',
  'outcomes.yaml': '- { id: wellbeing, name: Wellbeing }\n',
  'glossary.yaml': '- { id: consent, name: Consent, about: Your clear yes. }\n',
  'sources.yaml': '- { id: report, title: The report, author: The authors, published: not dated }\n',
  'support.yaml': `reviewed: 2026-11-01
reviewBy: 2027-05-01
contacts:
  - { id: cruse, name: Cruse, need: Somebody has died., phone: 0808 808 1677, hours: Every day, cost: Free }
`,
  'site.yaml': `name: Hear my story
strapline: Tell your story safely.
description: Free lessons and tools.
language: en-GB
navigation:
  - { label: Case studies, to: /stories/ }
footer:
  - { label: About, to: /about/ }
licence: { name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/ }
contact: { organisation: The toolkit's editors, email: hello@example.org }
`,
  'programme.yaml': `logicModel:
  caption: The model in our words.
  stages:
    - { stage: if, nodes: [{ id: space, text: People have space. }] }
    - { stage: so-that, nodes: [{ id: health, text: Health is fairer. }] }
timeline:
  caption: Our own plan.
  months: 6
  strands: [{ id: listen, text: Listen, from: 1, to: 2 }]
  decisions: [{ id: go-on, text: Go on or stop, after: 2 }]
budget: { caption: What it cost., projects: 12, grant: 10000, support: 40000, total: 160000 }
`,
  'stories/the-scheme/index.md': `---\norigin: service\ntitle: The scheme\nsources: [report]\nevidence: [review-2022]\n${STORY_FACTS}\nrelated: [the-garden]\n---\n\n${STORY_BODY}`,
  'stories/the-garden/index.md': `---\norigin: illustrative\ntitle: The garden\n${STORY_FACTS}\n---\n\n${STORY_BODY}`,
  'stories/the-pond/index.md': `---\norigin: illustrative\ntitle: The pond\n${STORY_FACTS}\n---\n\n${STORY_BODY}`,
  'stories/the-shed/index.md': `---\norigin: illustrative\ntitle: The shed\n${STORY_FACTS}\n---\n\n${STORY_BODY}`,
  'stories/the-walk/index.md': `---\norigin: illustrative\ntitle: The walk\n${STORY_FACTS}\n---\n\n${STORY_BODY}`,
  'stories/my-own/index.md': `---\norigin: first-person\ntitle: My own words\n${STORY_FACTS}\n${TOLD_FACTS}\n---\n\n${STORY_BODY}`,
  'stories/gone/index.md': '---\norigin: withdrawn\nwithdrawnOn: 2026-11-11\n---\n',
  'modules/01-kick-off/index.mdx': `---
title: A safe start
summary: The first session.
reviewed: 2026-11-01
reviewBy: 2028-11-01
minutes: 30
audience: Adults who have used social prescribing.
aims: [Say what social prescribing is.]
groupSize: Six to ten people.
materials: [Paper]
accessNeeds: [A room without steps]
agreement: [What people tell here stays here.]
choice: Taking part is your choice. You can stop at any time.
optOut: I'll stop there, thank you.
support:
  who: A second facilitator who doesn't teach
  how: They sit nearest the door.
ifUpset: [Pause the activity.]
scripts: [{ when: At the start, say: Welcome. }]
risks: [{ risk: Somebody is late., response: Begin on time. }]
checkOut: Everybody says one word.
afterCare: We ring you within two days.
consentCheckpoint: Nobody has agreed to share anything yet.
---

<Activity id="kick-off-welcome" title="Welcome" minutes={10}>

Come in and sit where you like.

<Prompt id="kick-off-hope" label="What do you hope for?" lines={3} />

</Activity>

<Activity id="kick-off-listen" title="Listen" minutes={20}>

#### In pairs

<Claim evidence="review-2022">Seeing a link worker may improve how people rate their health.</Claim>

</Activity>
`,
  'toolkit/01-threads/index.mdx': `---
title: Four threads
summary: What holds a project together.
reviewed: 2026-11-01
reviewBy: 2028-11-01
phase: decide
audience: Link workers.
time: An hour
outcome: A plan on one page.
---

## Start here

Read [a case study](/stories/the-scheme/) first.

<Steps>

1. Ask.

</Steps>

## What was reported

<Reported source="report">

It was hard.

</Reported>

## Common mistakes

- Going alone.

<Template id="plan" title="A plan on one page">

<Blank label="What we want to change" lines={2} />

</Template>
`,
  'evidence/review-2022/index.md': `---
title: A review of eight studies
summary: What eight studies found.
reviewed: 2026-11-01
reviewBy: 2027-11-01
citation:
  type: article-journal
  title: Effects of link workers
  author: [{ family: Kiely, given: B }]
  issued: 2022
  DOI: 10.1136/bmjopen-2022-062951
source: report
read: summary
design: systematic-review
designNote: Eight studies, put together.
setting: Primary care
population: Adults
sample: 6,500 people
followUp: not reported
outcomes:
  - { outcome: wellbeing, direction: better, size: not reported, certainty: low, claim: It may improve how people feel. }
limitations: [Few studies had a comparison.]
certainty: low
certaintyWhy: The studies were small.
cannotTell: Whether it helps for longer than a year.
funding: not reported
reviewer: The toolkit's editors
year: 2022
people: [adults]
versions: [{ on: 2026-11-01, change: First published. }]
---

The review put eight studies together.
`,
  'pages/about.mdx': `---
title: About this site
summary: Who runs it.
reviewed: 2026-11-01
reviewBy: 2028-11-01
---

## Who we are

We are people who have used social prescribing.
`,
};

/** How a file of the sound folder is changed: a whole new text, a change to its text, or `undefined` to leave it out. */
export type Change = string | Uint8Array | ((text: string) => string) | undefined;

/**
 * Writes the sound folder with changes into a new folder, which goes when the test ends. What is in it is locked, unless
 * the changes say what the lock holds. Returns its path.
 */
export function writeContent(changes: Readonly<Record<string, Change>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  for (const file of new Set([...Object.keys(SOUND), ...Object.keys(changes)])) {
    const change = Object.hasOwn(changes, file) ? changes[file] : SOUND[file];
    const text = typeof change === 'function' ? changed(file, change) : change;
    if (text === undefined) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  if (!Object.hasOwn(changes, ACTIVITY_LOCK)) lockActivities(folder);
  return folder;
}

function changed(file: string, change: (text: string) => string): string {
  const sound = SOUND[file];
  if (sound === undefined) throw new Error(`The sound folder has no ${file} to change`);
  const text = change(sound);
  if (text === sound) throw new Error(`The change leaves ${file} as it was`);
  return text;
}

/** Checks the sound folder with changes. */
export async function checkWith(changes: Readonly<Record<string, Change>> = {}, siteDate = SITE_DATE): Promise<ContentCheck> {
  const contentDir = writeContent(changes);
  return checkContent({ contentDir, siteDate }, contentDir);
}

/** The findings of the sound folder with changes, one line each. */
export async function findingsWith(changes: Readonly<Record<string, Change>> = {}, siteDate = SITE_DATE): Promise<string[]> {
  return (await checkWith(changes, siteDate)).findings.map(formatFinding);
}

/** Replaces words that must be there. */
export const swap = (from: string | RegExp, to: string) => (text: string) => text.replace(from, () => to);

/** Adds lines to the facts of an entry. */
export const addFacts = (lines: string) => (text: string) => text.replace(/\n---\n/, () => `\n${lines}\n---\n`);

/** Adds words to the first section of a case study. */
export const addWords = (words: string) => swap('We sat down and talked about it.', words);

/** Adds text to the end of a file. */
export const append = (more: string) => (text: string) => `${text}\n${more}\n`;
