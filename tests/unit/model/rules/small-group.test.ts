import { expect, test } from 'vitest';
import { append, findingsWith as all, swap } from '../../content-fixture.ts';

const MY_OWN = 'stories/my-own/index.md';
/** Six stories of the sound folder share area and situation; some are made to differ. */
const fewer = (count: number) =>
  Object.fromEntries(
    ['the-pond', 'the-shed', 'the-walk'].slice(0, count).map((id) => [`stories/${id}/index.md`, swap('[living-alone]', '[in-prison]')]),
  );
const PRISON = { 'situations.yaml': append('- { id: in-prison, name: In prison }') };
const lines = async (changes: Parameters<typeof all>[0]) => (await all(changes)).filter((line) => line.includes('small-group'));

test('what fewer than five stories share is pointed out for true ones, and never stops a build', async () => {
  expect(await lines({ ...PRISON, [MY_OWN]: swap('[living-alone]', '[living-alone, in-prison]') })).toMatchInlineSnapshot(`
    [
      "stories/my-own/index.md:11:7  warning  small-group  No other story shares the area “lambeth” with the situation “in-prison”, which may tell who it is. Choose a larger area or a wider situation, or ask the teller whether they mind.",
    ]
  `);
  expect(await lines({ ...PRISON, ...fewer(2) })).toMatchInlineSnapshot(`
    [
      "stories/my-own/index.md:11:7  warning  small-group  Only 4 stories share the area “lambeth” with the situation “living-alone”, which may tell who it is. Choose a larger area or a wider situation, or ask the teller whether they mind.",
    ]
  `);
});

test('five stories are enough', async () => {
  expect(await lines({ ...PRISON, ...fewer(1) })).toEqual([]);
});
