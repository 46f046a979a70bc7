import { describe, expect, test } from 'vitest';
import { storyWords } from '../../../src/i18n/en-workbook-story.ts';
import { takeAwayWords } from '../../../src/i18n/en-workbook-take-away.ts';
import { activitiesWithPrompts, courseQuestions } from '../../../src/model/course-outline.ts';
import type { WorkbookRecord } from '../../../src/workbook/records.ts';
import { gather, holds } from '../../../src/workbook/overview/gathered.ts';
import { EMPTY_STORY } from '../../../src/workbook/story/story-text.ts';
import { asPlainText, isBare, storyCopy, workbookCopy } from '../../../src/workbook/wording/document.ts';
import { sizeInWords } from '../../../src/workbook/wording/size.ts';
import { clock, today } from '../../../src/workbook/wording/when.ts';
import { passphraseProblem } from '../../../src/workbook/device/passphrase.ts';
import { wordFile } from '../../../src/workbook/takeaway/word-file.ts';
import { STORY } from './samples.ts';
import { unzip } from './unzip.ts';

const BODY = `<Activity id="kick-off-welcome" title="Welcome" minutes={10}>
<Prompt id="kick-off-hope" label="What would make today worth it?" lines={3} />
</Activity>
<Activity id="kick-off-break" title="Break" minutes={10}>
</Activity>
<Activity id="kick-off-listen" title="Listening" minutes={15}>
<Worksheet id="sheet" title="Sheet">
<Prompt id="kick-off-heard" label='What did "listening" do?' />
</Worksheet>
</Activity>`;
const LESSONS = courseQuestions([{ id: 'kick-off', data: { title: 'Kick-off' }, body: BODY }], (address) => `/base${address}`);
const record = (id: string, value: string, kind: WorkbookRecord['kind'] = 'answer'): WorkbookRecord => ({
  id,
  kind,
  value,
  changed: 1,
  revision: 1,
});
const RECORDS = [
  record('kick-off-heard', 'She kept quiet.'),
  record('gone-question', 'An old answer'),
  record('kick-off-hope', ' '),
  record('progress', '{}', 'progress'),
];
const WORDS = { parts: storyWords.parts, document: takeAwayWords.document };

test('the course gives its questions in order, with links', () => {
  expect(LESSONS).toEqual([
    {
      title: 'Kick-off',
      address: '/base/modules/kick-off/',
      activities: [
        { id: 'kick-off-welcome', title: 'Welcome', prompts: [{ id: 'kick-off-hope', label: 'What would make today worth it?' }] },
        { id: 'kick-off-break', title: 'Break', prompts: [] },
        { id: 'kick-off-listen', title: 'Listening', prompts: [{ id: 'kick-off-heard', label: 'What did "listening" do?' }] },
      ],
    },
  ]);
  expect(activitiesWithPrompts('No activity here.')).toEqual([]);
});

describe('copies to take away', () => {
  test('of the story', () => {
    expect(asPlainText(storyCopy(STORY, WORDS, '23 November 2026'))).toMatchSnapshot();
  });

  test('of everything: nothing that was written is left out, and nothing else is in it', () => {
    const blocks = workbookCopy(RECORDS, STORY, LESSONS, WORDS, '23 November 2026');
    expect(asPlainText(blocks)).toMatchSnapshot();
    expect(isBare(blocks)).toBe(false);
  });

  test('of nothing are bare', () => {
    expect(isBare(storyCopy(EMPTY_STORY, WORDS, 'today'))).toBe(true);
    expect(isBare(workbookCopy([record('progress', '{}', 'progress')], EMPTY_STORY, LESSONS, WORDS, 'today'))).toBe(true);
  });

  test('as a Word document that holds the words and names nobody', async () => {
    const copy = await wordFile(storyCopy(STORY, WORDS, '23 November 2026'), 'en-GB');
    const files = unzip(new Uint8Array(await copy.arrayBuffer()));
    const document = files.get('word/document.xml');
    const core = files.get('docProps/core.xml');
    expect(document).toContain('She rang a second time.');
    expect(document).toContain('w:val="Title"');
    expect(core).not.toMatch(/<dc:creator>[^<]*\w/);
    expect(core).not.toMatch(/<cp:lastModifiedBy>[^<]*\w/);
  });
});

describe('everything that was written, gathered', () => {
  test('stands with its lesson; what belongs nowhere any more is kept apart', () => {
    const { lessons, others } = gather(RECORDS, LESSONS);
    expect(lessons).toEqual([
      {
        title: 'Kick-off',
        address: '/base/modules/kick-off/',
        answers: [{ id: 'kick-off-heard', question: 'What did "listening" do?', words: 'She kept quiet.' }],
        open: [{ id: 'kick-off-hope', label: 'What would make today worth it?' }],
      },
    ]);
    expect(others).toEqual([{ id: 'gone-question', question: '', words: 'An old answer' }]);
  });

  test.each([
    ['quiet', true],
    ['QUIET she', true],
    ['quiet never', false],
    ['listening', true],
    ['Élan', false],
    ['', true],
    ['  ', true],
  ])('is searched by words: %j', (sought, found) => {
    expect(holds({ question: 'What did "listening" do?', words: 'She kept quiet.' }, sought)).toBe(found);
  });

  test('accents make no difference', () => {
    expect(holds({ question: '', words: 'At the café with Zoë' }, 'cafe zoe')).toBe(true);
  });
});

describe('sizes, times and days in words', () => {
  test('sizes', () => {
    expect([0, 999, 1000, 240_499, 999_999, 1_000_000, 12_340_000].map(sizeInWords)).toEqual([
      '0 bytes',
      '999 bytes',
      '1 KB',
      '240 KB',
      '1000 KB',
      '1.0 MB',
      '12.3 MB',
    ]);
  });

  test('clock', () => {
    expect([0, 9.9, 60, 125, 3600].map(clock)).toEqual(['0:00', '0:09', '1:00', '2:05', '60:00']);
  });

  test('today by the device’s own calendar', () => {
    expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });
});

test.each([
  ['short', 'short', 'short'],
  ['correct horse', 'correct horse', undefined],
  ['correct horse', 'correct house', 'different'],
  ['😀😀😀😀', '😀😀😀😀', 'short'],
])('passphrase %j and %j: %s', (first, again, problem) => {
  expect(passphraseProblem(first, again)).toBe(problem);
});
