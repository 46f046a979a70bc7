import { expect, test } from 'vitest';
import { findingsWith, swap } from '../content-fixture.ts';

const FILE = 'programme.yaml';

test('money that does not add up is refused, with the sum', async () => {
  expect(await findingsWith({ [FILE]: swap('total: 160000', 'total: 150000') })).toMatchInlineSnapshot(`
    [
      "programme.yaml:11:86  error  schema  “total” in “budget” can't stay as it is. 12 × £10,000 + £40,000 is £160,000, not £150,000. Correct one of the four.",
    ]
  `);
});

test('work and decisions lie within the months, and end after they begin', async () => {
  expect(
    await findingsWith({
      [FILE]: (text) => text.replace('from: 1, to: 2', 'from: 3, to: 2').replace('after: 2', 'after: 7'),
    }),
  ).toMatchInlineSnapshot(`
    [
      "programme.yaml:9:54  error  schema  “to” in item 1 of “strands” in “timeline” can't stay as it is. It ends in month 2, before it begins. Write 3 or a later month.",
      "programme.yaml:10:56  error  schema  “after” in item 1 of “decisions” in “timeline” can't stay as it is. There are 6 months. Write 6 or an earlier month.",
    ]
  `);
  expect(await findingsWith({ [FILE]: swap('from: 1, to: 2', 'from: 1, to: 7') })).toMatchInlineSnapshot(`
    [
      "programme.yaml:9:54  error  schema  “to” in item 1 of “strands” in “timeline” can't stay as it is. There are 6 months. Write 6 or an earlier month.",
    ]
  `);
});

test('a box stands in the model once', async () => {
  expect(await findingsWith({ [FILE]: swap('id: health', 'id: space') })).toMatchInlineSnapshot(`
    [
      "programme.yaml:3:3  error  schema  “stages” in “logicModel” can't stay as it is. Each id may stand in this picture only once.",
    ]
  `);
});

test('the file is needed', async () => {
  expect(await findingsWith({ [FILE]: undefined })).toMatchInlineSnapshot(`
    [
      "programme.yaml:1:1  error  data-file  The file is missing. Bring it back from an earlier version, or start it anew: every library needs programme.yaml.",
    ]
  `);
});
