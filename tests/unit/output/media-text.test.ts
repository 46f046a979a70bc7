import { expect, test } from 'vitest';
import { mediaText } from '../../../src/model/rules/output/media-text.ts';
import { findingsOf, page } from './built-site.ts';

const FILM = '<video preload="none" controls><source src="/a.mp4"><track kind="captions" src="/a.vtt" srclang="en-GB"></video>';
const SOUND = '<audio preload="none" controls src="/a.mp3"></audio>';
const ABOUT = '<p>4.2 MB, 3 minutes</p>';
const TRANSCRIPT = '<details class="transcript"><summary>Transcript</summary>Words</details>';
const one = (body: string) => ({ 'a/index.html': page(body), 'a.vtt': 'WEBVTT' });

test('a film with captions and transcript and a recording with transcript pass, if they say how large and long they are', async () => {
  expect(
    await findingsOf(mediaText, one(`<figure>${ABOUT}${FILM}${TRANSCRIPT}</figure><figure>${ABOUT}${TRANSCRIPT}${SOUND}</figure>`)),
  ).toEqual([]);
});

test('names all that is missing', async () => {
  expect(await findingsOf(mediaText, one('<figure><video autoplay src="/a.mp4"></video></figure>'))).toMatchInlineSnapshot(`
    [
      "a/index.html:3:15  error  media-text  The film has no captions. Add a track of captions whose file is on this site.",
      "a/index.html:3:15  error  media-text  The film has no transcript. Put its words, or a link to them, beside it.",
      "a/index.html:3:15  error  media-text  The film does not say how large and how long it is. Show its size and minutes beside it, before anybody fetches it.",
      "a/index.html:3:15  error  media-text  The film plays by itself. Take out autoplay.",
      "a/index.html:3:15  error  media-text  The film is fetched before anybody asks for it. Set preload="none".",
    ]
  `);
  expect(await findingsOf(mediaText, one(`<figure>${SOUND}</figure>${ABOUT}${TRANSCRIPT}`))).toMatchInlineSnapshot(`
    [
      "a/index.html:3:15  error  media-text  The recording has no transcript. Put its words, or a link to them, beside it.",
      "a/index.html:3:15  error  media-text  The recording does not say how large and how long it is. Show its size and minutes beside it, before anybody fetches it.",
    ]
  `);
});

test('captions whose file is not on the site, or that are chapters only, are none', async () => {
  const says = async (track: string) =>
    findingsOf(mediaText, one(`<figure>${ABOUT}${TRANSCRIPT}<video preload="none">${track}</video></figure>`));
  expect(await says('<track kind="captions" src="/b.vtt">')).toHaveLength(1);
  expect(await says('<track kind="chapters" src="/a.vtt">')).toHaveLength(1);
  expect(await says('<track kind="captions" src="https://elsewhere.example/a.vtt">')).toHaveLength(1);
});
