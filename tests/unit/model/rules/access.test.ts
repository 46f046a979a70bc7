import { describe, expect, test } from 'vitest';
import { addFacts, addWords, findingsWith } from '../../content-fixture.ts';

const GARDEN = 'stories/the-garden/index.md';
const PICTURES = { 'stories/the-garden/garden.png': 'x', 'stories/the-garden/a bed.png': 'x' };
const inText = (markdown: string) => findingsWith({ ...PICTURES, [GARDEN]: addWords(`Words. ${markdown}`) });
const inFacts = (picture: string) => findingsWith({ ...PICTURES, [GARDEN]: addFacts(`picture: { credit: Us, ${picture} }`) });

describe('alt-text', () => {
  test('says what the picture shows, or marks it as decoration', async () => {
    expect(await inText('![Two chairs under a tree](./garden.png)')).toEqual([]);
    expect(await inText('![Two chairs][a]\n\n[a]: garden.png'.replace('[a]: garden.png', ''))).toHaveLength(0);
    expect(await inText('![Raised beds](./a%20bed.png)')).toEqual([]);
    expect(await inFacts('file: ./garden.png, alt: Two chairs under a tree')).toEqual([]);
    expect(await inFacts("file: ./garden.png, alt: '', decorative: true")).toEqual([]);
  });

  test.each(['', 'garden.png', 'IMG_2041.JPG', 'Image of two chairs', 'a picture of two chairs', 'word '.repeat(41)])(
    'not: “%s”',
    async (alt) => {
      expect(await inText(`![${alt}](./garden.png)`)).toMatchSnapshot();
    },
  );

  test('in the facts of a story', async () => {
    expect(await inFacts("file: ./garden.png, alt: ''")).toMatchInlineSnapshot(`
      [
        "stories/the-garden/index.md:13:44  error  alt-text  The picture “./garden.png” has no alternative text. Say what it shows, for people who cannot see it; or, if it adds nothing, add “decorative: true”.",
      ]
    `);
    expect(await inFacts('file: ./garden.png, alt: Chairs, decorative: true')).toMatchInlineSnapshot(`
      [
        "stories/the-garden/index.md:13:49  error  alt-text  The picture is marked as decoration, but has an alternative text. Leave “alt” empty, or remove “decorative”.",
      ]
    `);
    expect(await inFacts('file: ./garden.png, alt: Picture of chairs')).toHaveLength(1);
  });
});

describe('picture-missing', () => {
  test.each([
    './gardn.png',
    './Garden.png',
    'nothing.webp',
    '../gone/x.png',
    '/garden.png',
    'https://example.org/garden.png',
    './a%20bad%.png',
  ])('%s is not beside the text', async (file) => {
    expect(await inText(`![Two chairs](${file})`)).toMatchSnapshot();
  });

  test('in the facts of a story', async () => {
    expect(await inFacts('file: ./gardens.png, alt: Two chairs')).toMatchInlineSnapshot(`
      [
        "stories/the-garden/index.md:13:30  error  picture-missing  There is no file “gardens.png” beside the text. Did you mean “garden.png”?",
      ]
    `);
  });
});
