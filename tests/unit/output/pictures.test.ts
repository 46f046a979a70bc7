import { randomBytes } from 'node:crypto';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { imageMetadata } from '../../../src/model/rules/output/image-metadata.ts';
import { pictureWeight } from '../../../src/model/rules/output/picture-weight.ts';
import { matchesPhone, parseSrcset, phoneCandidate } from '../../../src/model/rules/output/srcset.ts';
import { findingsOf, page } from './built-site.ts';

const plain = () => sharp({ create: { width: 8, height: 8, channels: 3, background: '#5b1f63' } });

test('accepts pictures that carry a colour profile and nothing else', async () => {
  const files = {
    'a.jpg': await plain().withIccProfile('srgb').jpeg().toBuffer(),
    'b.webp': await plain().webp().toBuffer(),
    'c.svg': '<svg/>',
  };
  expect(await findingsOf(imageMetadata, files)).toEqual([]);
});

test('names pictures that say where they come from, and files that are no pictures', async () => {
  const files = {
    'a.jpg': await plain()
      .withExif({ IFD3: { GPSLatitudeRef: 'N' } })
      .jpeg()
      .toBuffer(),
    'b.png': await plain().withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"/>').png().toBuffer(),
    'c.avif': 'not a picture',
  };
  expect(await findingsOf(imageMetadata, files)).toMatchInlineSnapshot(`
    [
      "a.jpg:1:1  error  image-metadata  The picture carries EXIF data, which can say where and when it was made. Show it through Astro's <Image>, which takes them out, or save the picture again without them.",
      "b.png:1:1  error  image-metadata  The picture carries XMP data, which can say where and when it was made. Show it through Astro's <Image>, which takes them out, or save the picture again without them.",
      "c.avif:1:1  error  image-metadata  The file is not a picture that can be read. Show it through Astro's <Image>, which takes them out, or save the picture again without them.",
    ]
  `);
});

test('weighs what a phone fetches, not what stands beside it', async () => {
  const small = randomBytes(20_000);
  const large = randomBytes(30_000);
  const files = {
    'ok/index.html': page(
      '<img src="/l.jpg" srcset="/s.jpg 720w, /l.jpg 1440w" sizes="100vw" alt="">\n<picture><source type="image/avif" srcset="/s.jpg"><img src="/l.jpg" alt=""></picture>',
    ),
    'over/index.html': page(
      '<img src="/l.jpg" alt="">\n<picture><source media="(width >= 60rem)" srcset="/s.jpg"><img src="/l.jpg" alt=""></picture>',
    ),
    's.jpg': small,
    'l.jpg': large,
  };
  expect(await findingsOf(pictureWeight, files)).toMatchInlineSnapshot(`
    [
      "over/index.html:3:7  error  page-weight  A phone fetches l.jpg for this picture: 30,000 B, which is 9,520 B over the budget of 20,480 B a picture. Offer a smaller width or a lower quality for phones.",
      "over/index.html:4:59  error  page-weight  A phone fetches l.jpg for this picture: 30,000 B, which is 9,520 B over the budget of 20,480 B a picture. Offer a smaller width or a lower quality for phones.",
    ]
  `);
});

describe('the candidate a phone of 360 px and 2 x picks', () => {
  const srcset = 'a.avif 240w, b.avif 480w, c.avif 720w, d.avif 1080w';
  test.each([
    [undefined, 'c.avif'],
    ['100vw', 'c.avif'],
    ['(min-width: 60rem) 20rem, 100vw', 'c.avif'],
    ['(max-width: 30em) 120px, 100vw', 'a.avif'],
    ['(width < 48rem) 15rem, 50vw', 'b.avif'],
    ['calc(100vw - 2rem)', 'c.avif'],
    ['200vw', 'd.avif'],
  ])('with sizes %s', (sizes, expected) => {
    expect(phoneCandidate(srcset, sizes)).toBe(expected);
  });

  test('by density', () => {
    expect(phoneCandidate('a.png, b.png 1.5x, c.png 3x', undefined)).toBe('c.png');
    expect(phoneCandidate('a.png', undefined)).toBe('a.png');
  });
});

test('reads a srcset with commas in its URLs', () => {
  expect(parseSrcset('data:image/png;base64,AA 1x, /w,100/a.png 100w,\n /b.png')).toEqual([
    { url: 'data:image/png;base64,AA', density: 1 },
    { url: '/w,100/a.png', width: 100 },
    { url: '/b.png', density: 1 },
  ]);
});

test('knows which media conditions hold on the phone', () => {
  expect(['screen', '(width >= 20rem)', '(min-width: 300px) and (max-width: 400px)', '(orientation: portrait)'].map(matchesPhone)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(['print', '(width > 360px)', '(min-width: 300px) and (max-width: 350px)'].map(matchesPhone)).toEqual([false, false, false]);
});
