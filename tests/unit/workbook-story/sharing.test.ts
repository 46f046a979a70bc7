import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sharingWords } from '../../../src/i18n/en-workbook-sharing.ts';
import { CHANNELS as SITE_CHANNELS, NAMINGS as SITE_NAMINGS } from '../../../src/schema/stories.ts';
import { AUDIENCES as FILE_AUDIENCES } from '../../../src/schema/story-file.ts';
import type { SharingChoices } from '../../../src/workbook/records.ts';
import {
  AUDIENCES,
  channelsInForce,
  CHANNELS,
  choiceProblems,
  KEEP_IT,
  lastPossibleDay,
  NAMINGS,
  readChoices,
} from '../../../src/workbook/sharing/choices.ts';
import { pickedOn, withPicked } from '../../../src/workbook/sharing/picked.ts';
import { summarise } from '../../../src/workbook/sharing/summary.ts';
import { anyChoices, CHOICES, TODAY } from './samples.ts';

const PUBLIC: SharingChoices = { audience: 'public', channels: ['website'], naming: 'first-name', name: 'Sam', until: '2027-11-23' };
const say = (choices: SharingChoices) => summarise(choices, sharingWords, TODAY, (day) => `the day ${day}`);

describe('choices about sharing', () => {
  test('know the same channels and names as the case studies, and the same audiences as the story file', () => {
    expect(CHANNELS).toEqual(SITE_CHANNELS);
    expect([...NAMINGS].sort()).toEqual([...SITE_NAMINGS].sort());
    expect(AUDIENCES).toEqual(['nobody', ...FILE_AUDIENCES]);
  });

  test('begin with keeping it', () => {
    expect(AUDIENCES[0]).toBe('nobody');
    expect(readChoices(undefined)).toEqual(KEEP_IT);
    expect(choiceProblems(KEEP_IT, TODAY)).toEqual([]);
  });

  test.each(['', 'null', '[]', '{', '7', '{"audience":"everyone","channels":"website","naming":1,"name":null,"until":[]}'])(
    'stored as %j they fall back to keeping it',
    (stored) => {
      expect(readChoices(stored)).toEqual(KEEP_IT);
    },
  );

  test('come back as they were stored', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const channels = CHANNELS.filter((each) => choices.channels.includes(each));
        expect(readChoices(JSON.stringify(choices))).toEqual({ ...choices, channels });
      }),
    );
  });

  test.each<[string, Partial<SharingChoices>, string[]]>([
    ['nothing is wrong', {}, []],
    ['nowhere', { channels: [] }, ['no-channel']],
    ['search engines without the website', { channels: ['search-engines', 'training'] }, ['needs-website']],
    ['training alone', { channels: ['training'] }, []],
    ['named, but no name', { name: ' \u0000 ' }, ['no-name']],
    ['no name at all', { naming: 'anonymous', name: '' }, []],
    ['no end', { until: '' }, ['no-end']],
    ['no such day', { until: '2027-02-29' }, ['end-not-a-day']],
    ['a day that has passed', { until: '2026-11-22' }, ['end-passed']],
    ['today', { until: TODAY }, []],
    ['the last day', { until: '2028-11-23' }, []],
    ['a day later', { until: '2028-11-24' }, ['end-too-far']],
    ['kept, whatever else was chosen', { audience: 'nobody', channels: ['social'], until: '' }, []],
    ['several things', { channels: ['social'], name: '', until: '' }, ['needs-website', 'no-name', 'no-end']],
  ])('%s', (_, part, problems) => {
    expect(choiceProblems({ ...PUBLIC, ...part }, TODAY)).toEqual(problems);
  });

  test('places that don’t fit the audience wait', () => {
    const all = { ...PUBLIC, channels: [...CHANNELS] };
    expect(AUDIENCES.map((audience) => channelsInForce({ ...all, audience }).length)).toEqual([0, 0, 0, 1, 5]);
  });

  test('two years end on the same day of the month, or on the last there is', () => {
    expect(lastPossibleDay('2026-11-23')).toBe('2028-11-23');
    expect(lastPossibleDay('2028-02-29')).toBe('2030-02-28');
  });
});

describe('what choices mean, in plain words', () => {
  test('kept', () => {
    expect(say(KEEP_IT)).toEqual({ missing: [], means: sharingWords.summary.kept, recall: [] });
  });

  test('for a trainer', () => {
    expect(say(CHOICES)).toMatchSnapshot();
  });

  test('for anyone', () => {
    expect(say({ ...PUBLIC, channels: [...CHANNELS], naming: 'full-name' })).toMatchSnapshot();
  });

  test('what is missing is said first, and nothing is claimed of it', () => {
    const { missing, means } = say({ ...PUBLIC, channels: [], name: '', until: '' });
    expect(missing).toHaveLength(3);
    expect(means.join(' ')).not.toMatch(/first name|ends on|website/);
  });

  test('whatever is chosen, there are words for it, and no name is said that was not given', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const { means } = say(choices);
        expect(means.length).toBeGreaterThan(1);
        if (choices.naming === 'anonymous' || choices.audience === 'nobody') expect(means.join(' ')).not.toContain('name “');
      }),
    );
  });
});

describe('what was picked before the script came', () => {
  const input = (name: string, value: string, checked: boolean, defaultChecked = false) => ({
    ...{ type: 'radio', id: `${name}-${value}`, name, value, checked, defaultChecked },
  });
  const text = (id: string, value: string) => ({ ...input('', value, false), type: 'text', id });
  const form = (...inputs: ReturnType<typeof input>[]) => ({ querySelectorAll: () => inputs });
  const KEPT = { ...CHOICES, audience: 'public', channels: ['website'] } satisfies SharingChoices;

  test('takes the place of what is kept, question by question; places add up', () => {
    const picked = pickedOn(
      form(
        input('audience', 'nobody', false, true),
        input('audience', 'services', true),
        input('channels', 'training', true),
        input('naming', 'anonymous', true, true),
        text('shown-name', ''),
        text('until', '2027-01-01'),
      ),
    );
    expect(picked).toEqual({ audience: 'services', channels: ['training'], until: '2027-01-01' });
    expect(withPicked(KEPT, picked)).toEqual({ ...KEPT, audience: 'services', channels: ['website', 'training'], until: '2027-01-01' });
  });

  test('a page that was left alone changes nothing', () => {
    expect(withPicked(KEPT, pickedOn(form(input('audience', 'nobody', true, true), text('shown-name', ''))))).toBe(KEPT);
  });

  test('values that are no choice of ours are left out', () => {
    expect(pickedOn(form(input('audience', 'everybody', true), input('channels', '__proto__', true)))).toEqual({});
  });
});
