import { describe, expect, test } from 'vitest';
import { day, line, slug, slugs, webAddress } from '../../../src/schema/shared.ts';

describe('day', () => {
  const field = day('A day.');

  test('is text, whatever the reader of the YAML made of it', () => {
    expect(field.parse('2027-03-31')).toBe('2027-03-31');
    expect(field.parse(new Date('2027-03-31T00:00:00Z'))).toBe('2027-03-31');
  });

  test.each(['2027-02-30', '2027-3-1', '31/03/2027', 'soon', '', 2027])('is in the calendar: not %j', (value) => {
    expect(field.safeParse(value).error?.issues[0]?.message).toBe('Write the date as YYYY-MM-DD, for example 2027-03-31');
  });
});

test('a line is one line without space around it', () => {
  const field = line('A name.', 10);
  expect(field.parse('  A name ')).toBe('A name');
  expect(['', '   ', 'two\nlines', 'far too long'].map((value) => field.safeParse(value).error?.issues[0]?.message)).toEqual([
    'Write something here, or remove the field',
    'Write something here, or remove the field',
    'Keep this on one line',
    'Shorten this to 10 characters or fewer',
  ]);
});

test.each(['a', 'a-seat-near-the-door', '2-buses'])('%j is a slug', (value) => {
  expect(slug('An id.').safeParse(value).success).toBe(true);
});
test.each(['', 'A', 'a--b', '-a', 'a-', 'a b', 'a/b', 'é', 'a'.repeat(81)])('%j is no slug', (value) => {
  expect(slug('An id.').safeParse(value).success).toBe(false);
});

test('a list of slugs has no repeats and keeps its limits', () => {
  const field = slugs('Ids.', { min: 1, max: 2 });
  expect([[], ['a', 'a'], ['a', 'b', 'c']].map((value) => field.safeParse(value).error?.issues[0]?.message)).toEqual([
    'Name at least 1',
    'Each id may stand here only once',
    'Name at most 2',
  ]);
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://example.org/', 'example.org', '/stories/'])(
  '%j is no web address',
  (value) => {
    expect(webAddress('An address.').safeParse(value).success).toBe(false);
  },
);
