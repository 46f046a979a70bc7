import { expect, test } from 'vitest';
import { referenceParts } from '../../../src/model/reference.ts';

test('an article in Vancouver order', () => {
  expect(
    referenceParts({
      type: 'article-journal',
      title: 'Social prescribing: less rhetoric and more reality',
      author: [
        { family: 'Bickerdike', given: 'Liz' },
        { family: 'Wilson', given: 'Paul M.' },
      ],
      issued: 2017,
      'container-title': 'BMJ Open',
      volume: '7',
      issue: '4',
      page: 'e013384',
      DOI: '10.1136/bmjopen-2016-013384',
    }),
  ).toEqual({
    authors: 'Bickerdike L, Wilson PM',
    title: 'Social prescribing: less rhetoric and more reality',
    rest: 'BMJ Open. 2017;7(4):e013384.',
    url: 'https://doi.org/10.1136/bmjopen-2016-013384',
  });
});

test('a report by an organisation, without a date', () => {
  expect(
    referenceParts({
      type: 'report',
      title: 'A report',
      author: [{ literal: 'An organisation' }],
      issued: 'not reported',
      publisher: 'A publisher',
    }),
  ).toEqual({ authors: 'An organisation', title: 'A report', rest: 'A publisher. date not reported.', url: undefined });
});
