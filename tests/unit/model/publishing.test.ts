import { describe, expect, test } from 'vitest';
import { channelsOf, isPublished } from '../../../src/model/consent.ts';

const consent = { reviewBy: '2027-03-01', channels: ['website', 'training'] as const };
const told = { origin: 'first-person', draft: false, consent } as const;

describe('isPublished', () => {
  test('shows a told story until the day before its consent is reviewed', () => {
    expect(isPublished(told, '2027-02-28')).toBe(true);
    expect(isPublished(told, '2027-03-01')).toBe(false);
  });

  test('shows no draft, no withdrawn story, and none whose teller left the website out', () => {
    expect(isPublished({ ...told, draft: true }, '2027-01-01')).toBe(false);
    expect(isPublished({ origin: 'withdrawn' }, '2027-01-01')).toBe(false);
    expect(isPublished({ ...told, consent: { ...consent, channels: ['training'] } }, '2027-01-01')).toBe(false);
  });

  test('shows what needs no consent', () => {
    expect(isPublished({ origin: 'service', draft: false }, '2040-01-01')).toBe(true);
  });
});

test('a told story appears in the channels agreed and no others; fiction and services everywhere', () => {
  expect(channelsOf(told)).toEqual(['website', 'training']);
  expect(channelsOf({ origin: 'illustrative' })).toEqual(['website', 'search-engines', 'downloads', 'training', 'social']);
});
