import { describe, expect, test } from 'vitest';
import { storySchema } from '../../../src/schema/stories.ts';

const SHARED = {
  title: 'A seat near the door',
  summary: 'What there is to read.',
  reviewed: '2026-11-01',
  reviewBy: '2028-11-01',
  edited: '2026-10-01',
  themes: ['loneliness'],
  activities: ['gardening'],
  situations: ['living-alone'],
  area: 'lambeth',
  contentNotes: [],
};
const TELLER = { naming: 'first-name', name: 'Sam', adult: true };
const CONSENT = { reference: 'C-2026-0142', given: '2026-09-01', approved: '2026-10-01', reviewBy: '2028-09-01', channels: ['website'] };

const accepts = (facts: unknown) => storySchema.safeParse(facts).success;
const fields = (facts: unknown) => [...new Set(storySchema.safeParse(facts).error?.issues.map(({ path }) => path.join('.')))];

describe('the origin decides which fields belong', () => {
  test.each([
    [{ origin: 'illustrative', ...SHARED }],
    [{ origin: 'service', ...SHARED, sources: ['report'] }],
    [{ origin: 'first-person', ...SHARED, teller: TELLER, consent: CONSENT }],
    [{ origin: 'composite', ...SHARED, teller: TELLER, consent: CONSENT }],
    [{ origin: 'withdrawn', withdrawnOn: '2026-11-11' }],
  ])('%j', (facts) => {
    expect(accepts(facts)).toBe(true);
  });

  test('fiction has no consent, a service has sources, and a withdrawn story keeps nothing', () => {
    expect(accepts({ origin: 'illustrative', ...SHARED, teller: TELLER, consent: CONSENT })).toBe(false);
    expect(fields({ origin: 'service', ...SHARED })).toEqual(['sources']);
    expect(accepts({ origin: 'withdrawn', withdrawnOn: '2026-11-11', title: 'A seat near the door' })).toBe(false);
  });
});

describe('a teller', () => {
  const told = (teller: object) => fields({ origin: 'first-person', ...SHARED, teller, consent: CONSENT });

  test('is named as they chose', () => {
    expect(told(TELLER)).toEqual([]);
    expect(told({ naming: 'anonymous', adult: true })).toEqual([]);
    expect(told({ naming: 'anonymous', name: 'Sam', adult: true })).toEqual(['teller.name']);
    expect(told({ naming: 'pseudonym', adult: true })).toEqual(['teller.name']);
  });

  test('is 18 or over', () => {
    expect(told({ ...TELLER, adult: false })).toEqual(['teller.adult']);
  });
});

describe('consent', () => {
  const agreed = (change: object) => fields({ origin: 'first-person', ...SHARED, teller: TELLER, consent: { ...CONSENT, ...change } });

  test('is complete', () => {
    for (const name of Object.keys(CONSENT)) expect(agreed({ [name]: undefined })).toEqual([`consent.${name}`]);
  });

  test('refers to the form by nothing that tells who somebody is', () => {
    for (const reference of ['Sam Smith', 'sam', 'C1', '14/03/1961']) expect(agreed({ reference })).toEqual(['consent.reference']);
  });

  test('names channels that we know, at least one', () => {
    expect(agreed({ channels: [] })).toEqual(['consent.channels']);
    expect(agreed({ channels: ['radio'] })).toEqual(['consent.channels.0']);
  });
});

test('what is left out has its default', () => {
  expect(storySchema.parse({ origin: 'illustrative', ...SHARED })).toMatchObject({
    draft: false,
    allow: [],
    sources: [],
    evidence: [],
    related: [],
    format: 'text',
    language: 'en-GB',
    easyRead: false,
    support: false,
  });
});
