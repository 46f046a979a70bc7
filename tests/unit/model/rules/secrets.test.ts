import { expect, test } from 'vitest';
import { append, findingsWith } from '../../content-fixture.ts';

test('forms, lists of people, mail and keys are refused by name', async () => {
  expect(
    await findingsWith({
      'stories/my-own/consent-form.png': 'x',
      'stories/my-own/Sam.docx': 'x',
      'stories/my-own/notes.txt': 'Real name: somebody\n',
      'contacts.csv': 'x',
      'my-key.age': 'x',
    }),
  ).toMatchInlineSnapshot(`
    [
      "contacts.csv:1:1  error  secrets-in-git  “contacts.csv” is a kind of file that may hold names or secrets. Move it out of the repository, to where signed forms are kept. If it was ever committed, take it out of the history too.",
      "my-key.age:1:1  error  secrets-in-git  “my-key.age” is a kind of file that may hold names or secrets. Move it out of the repository, to where signed forms are kept. If it was ever committed, take it out of the history too.",
      "stories/my-own/Sam.docx:1:1  error  secrets-in-git  “Sam.docx” is a kind of file that may hold names or secrets. Move it out of the repository, to where signed forms are kept. If it was ever committed, take it out of the history too.",
      "stories/my-own/consent-form.png:1:1  error  secrets-in-git  “consent-form.png” sounds like a form or a list of people. Move it out of the repository, to where signed forms are kept. If it was ever committed, take it out of the history too.",
      "stories/my-own/notes.txt:1:1  error  secrets-in-git  The file holds the name behind a pseudonym. Take it out, make the key useless if it is one, and take it out of the history too.",
    ]
  `);
});

test('keys and real names in words are found, also in notes that are not published', async () => {
  expect(
    await findingsWith({
      'stories/the-garden/README.md': 'The key is AGE-SECRET-KEY-1QQQQQQQQQQQQQQQQQQQQQQQQQ.\n',
      'stories/the-garden/index.md': append('| legal name | Somebody |'),
      'README.md': '-----BEGIN OPENSSH PRIVATE KEY-----\n',
    }),
  ).toMatchInlineSnapshot(`
    [
      "README.md:1:1  error  secrets-in-git  The file holds a private key. Take it out, make the key useless if it is one, and take it out of the history too.",
      "stories/the-garden/README.md:1:1  error  secrets-in-git  The file holds a secret key of age. Take it out, make the key useless if it is one, and take it out of the history too.",
      "stories/the-garden/index.md:42:1  error  secrets-in-git  The file holds the name behind a pseudonym. Take it out, make the key useless if it is one, and take it out of the history too.",
    ]
  `);
});

test('pictures, captions and plain notes may lie there', async () => {
  expect(
    await findingsWith({
      'stories/the-garden/a.png': 'x',
      'stories/the-garden/a.vtt': 'WEBVTT',
      'README.md': 'Names on badges are real names.',
    }),
  ).toEqual([]);
});
