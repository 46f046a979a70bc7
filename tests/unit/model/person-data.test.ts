import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPersonData, PERSON_DATA } from '../../../src/model/person-data.ts';

const found = (text: string) => findPersonData(text).map(({ kind, match }) => `${kind}: ${match}`);

describe('finds what could tell who somebody is', () => {
  test.each([
    ['Write to Sam_O.Neil+walks@my-group.org.uk.', 'e-mail: Sam_O.Neil+walks@my-group.org.uk'],
    ['Ring 07911 123456 after six.', 'phone: 07911 123456'],
    ['Ring 07700 900123, which nobody has.', 'phone: 07700 900123'],
    ['Ring 07700-900-123.', 'phone: 07700-900-123'],
    ['Ring (020) 7946 0958.', 'phone: (020) 7946 0958'],
    ['Ring +44 (0)20 7946 0958.', 'phone: +44 (0)20 7946 0958'],
    ['Ring 00447911123456.', 'phone: 00447911123456'],
    ['Ring 44 7911 123456.', 'phone: 44 7911 123456'],
    ['Ring +33 1 23 45 67 89.', 'phone: +33 1 23 45 67 89'],
    ['Ring 07911\u00a0123456.', 'phone: 07911\u00a0123456'],
    ['Ring 07911\n123456.', 'phone: 07911\n123456'],
    ['NHS number 943 476 5919', 'nhs-number: 943 476 5919'],
    ['NHS number 9434765919', 'nhs-number: 9434765919'],
    ['I live in SW1A 1AA now.', 'postcode: SW1A 1AA'],
    ['I live in e8 3bn now.', 'postcode: e8 3bn'],
    ['I live in EC1A1BB now.', 'postcode: EC1A1BB'],
    ['I was born on 14 March 1961.', 'date-of-birth: 14 March 1961'],
    ['DOB: 14/03/61', 'date-of-birth: 14/03/61'],
    ['1961-03-14 is my date of birth', 'date-of-birth: 1961-03-14'],
    ['It was on 14 March 2021 that', 'exact-date: 14 March 2021'],
    ['It was the 14th of March, 2021.', 'exact-date: 14th of March, 2021'],
    ['It was March 14, 2021.', 'exact-date: March 14, 2021'],
    ['It was 14.3.2021.', 'exact-date: 14.3.2021'],
    ['We met in Acacia Avenue.', 'street: Acacia Avenue'],
    ['We met at 12 High Street.', 'street: 12 High Street'],
    ["We met in St Mary's Road.", "street: St Mary's Road"],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });
});

describe('leaves alone what belongs to nobody', () => {
  test.each([
    'It cost £160,000, of £394 million a year.',
    'From 2017–2019 and 2017-2019, and 2010 2011 2012 2013.',
    'There were 6,500 people (n=6,500), 1,000,000 letters and 0.05 0.04 0.03.',
    'Targets were 4–8 (2020/21), 8–12, 12–16, 16–22 (2023/24).',
    'Ring 111, 999 or 116 123, or text 85258.',
    'The number 943 476 5918 has a wrong check digit.',
    'See https://example.org/07911123456/a@b and 10.1136/bmjopen-2022-062951.',
    'ISBN 0140449116 and ISBN 978-0-14-044911-1',
    'The reference is C-2026-0142.',
    'On the 2nd floor of B1 2nd to G4 3rd, at M1 4pm.',
    'In March 2021, in spring, on 14 March, and on 31/31/2021.',
    'We walked down Memory Lane and along the High Street. The Road was long.',
    'Scores of 14-70 and 0-10 in 2017 2018.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

test('several kinds in one text come in its order, and none overlaps another', () => {
  expect(found('I, born 1 May 1950, live at 3 Elm Road, E8 3BN: ring 020 7946 0958 or a@b.org.')).toEqual([
    'date-of-birth: 1 May 1950',
    'street: 3 Elm Road',
    'postcode: E8 3BN',
    'phone: 020 7946 0958',
    'e-mail: a@b.org',
  ]);
});

test('what is worth an error and what to write instead', () => {
  expect(Object.entries(PERSON_DATA).map(([kind, { severity, insteadUse }]) => `${kind} (${severity}): ${insteadUse}`))
    .toMatchInlineSnapshot(`
      [
        "e-mail (error): Leave it out, or write “by e-mail”.",
        "nhs-number (error): Leave it out. No story needs it.",
        "phone (error): Leave it out, or write “by phone”.",
        "postcode (error): Name the borough or a larger area instead.",
        "date-of-birth (error): Give an age band instead, such as “in her forties”.",
        "exact-date (warning): Give the month or the season instead, such as “in spring 2021”.",
        "street (warning): Name the borough or a larger area instead.",
        "staff-name (warning): Say what they do instead, such as “the nurse”.",
        "full-name (warning): Use a first name that they chose, or say “a friend”.",
      ]
    `);
});

test('whatever the text, it never throws, and matches are words of the text in order', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.stringMatching(/^[\d +().-]{1,18}$/),
    fc.constantFrom(
      '@',
      'born ',
      ' March ',
      '07911 123456',
      'E8 3BN',
      'a@b.org',
      ' Acacia Road',
      '943 476 5919',
      '1/2/2020',
      '\n',
      'https://',
      '\u00a0',
    ),
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
      (text) => {
        let end = 0;
        for (const { match, index } of findPersonData(text)) {
          expect(match).not.toBe('');
          expect(text.slice(index, index + match.length)).toBe(match);
          expect(index).toBeGreaterThanOrEqual(end);
          end = index + match.length;
        }
      },
    ),
    { numRuns: 1000 },
  );
});
