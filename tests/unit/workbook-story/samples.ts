import * as fc from 'fast-check';
import type { SharingChoices, StoryDraft } from '../../../src/workbook/records.ts';
import { AUDIENCES, CHANNELS, NAMINGS } from '../../../src/workbook/sharing/choices.ts';

export const TODAY = '2026-11-23';

export const STORY: StoryDraft = {
  title: 'A seat near the door',
  before: 'I did not leave the house for a year.',
  turningPoint: 'She rang a second time.',
  after: 'Thursdays have a shape now. The bus is still hard.',
  message: 'Ring twice.',
  ask: 'Keep a seat near the door.',
};

export const CHOICES: SharingChoices = { audience: 'trainer', channels: [], naming: 'pseudonym', name: 'Sam', until: '2027-11-23' };

/** Anything a person, a paste or a program could put into a text field: also control characters and halves of emoji. */
export const anyText = (maxLength = 400) =>
  fc.oneof(fc.string({ maxLength, unit: 'binary' }), fc.string({ maxLength, unit: 'grapheme' }), hostileText);

/** Text that means something to Markdown, HTML, MDX or YAML. */
export const hostileText = fc
  .array(
    fc.constantFrom(
      ...['# ', '- ', '* ', '+ ', '1. ', '2) ', '> ', '    ', '\t', '```', '~~~', '---', '===', '+++', ':::', '|', '<script>', '</script>'],
      ...[
        '<!--',
        '-->',
        '{',
        '}',
        '[a](b)',
        '![a](b)',
        '[^1]',
        '[x]: y',
        '`',
        '**',
        '__',
        '~~',
        '&amp;',
        '&#60;',
        '\\',
        'import x',
        'export ',
      ],
      ...[
        '<Prompt id="x" />',
        'https://a.example',
        'javascript:alert(1)',
        'a@b.example',
        '\n',
        '\n\n',
        ' ',
        'word',
        'é',
        '😀',
        '$x$',
        '"',
        "'",
      ],
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

export const anyStory: fc.Arbitrary<StoryDraft> = fc.record({
  title: anyText(120),
  before: anyText(),
  turningPoint: anyText(),
  after: anyText(),
  message: anyText(),
  ask: anyText(),
});

export const anyChoices: fc.Arbitrary<SharingChoices> = fc.record({
  audience: fc.constantFrom(...AUDIENCES),
  channels: fc.uniqueArray(fc.constantFrom(...CHANNELS)),
  naming: fc.constantFrom(...NAMINGS),
  name: anyText(80),
  until: fc.oneof(fc.constantFrom('', '2026-11-22', '2026-11-23', '2027-02-29', '2028-11-23', '2028-11-24', '9999-99-99'), anyText(12)),
});
