import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSettings, SettingsError } from '../../../src/model/settings.ts';

const noon = new Date('2026-11-23T12:00:00Z');
const errorOf = (env: Record<string, string>) => {
  try {
    readSettings(env, noon);
  } catch (error) {
    if (error instanceof SettingsError) return error.message;
    throw error;
  }
  return 'no error';
};

describe('readSettings', () => {
  test('has a default for everything', () => {
    expect(readSettings({}, noon)).toEqual({
      contentDir: resolve('content'),
      outDir: resolve('dist'),
      siteUrl: 'http://localhost:4321',
      basePath: '/',
      siteDate: '2026-11-23',
      port: 4321,
    });
  });

  test('takes an empty value for none', () => {
    expect(readSettings({ CONTENT_DIR: '', OUT_DIR: '', SITE_URL: '', BASE_PATH: '', SITE_DATE: '', PORT: '' }, noon)).toEqual(
      readSettings({}, noon),
    );
  });

  test('puts a slash at both ends of the base path', () => {
    for (const written of ['toolkit', '/toolkit', 'toolkit/', '/toolkit/']) {
      expect(readSettings({ BASE_PATH: written }, noon).basePath).toBe('/toolkit/');
    }
    expect(readSettings({ BASE_PATH: '/a/b' }, noon).basePath).toBe('/a/b/');
  });

  test('serves the default address at the port that is set', () => {
    expect(readSettings({ PORT: '8080' }, noon).siteUrl).toBe('http://localhost:8080');
  });

  test('takes the day in UTC, whatever the clock of the machine says', () => {
    expect(readSettings({}, new Date('2026-12-31T23:59:59Z')).siteDate).toBe('2026-12-31');
  });

  test('says what is wrong with a value, and how to mend it', () => {
    expect([
      errorOf({ PORT: 'eighty' }),
      errorOf({ PORT: '70000' }),
      errorOf({ SITE_URL: 'stories.example.org' }),
      errorOf({ SITE_URL: 'https://example.org/toolkit/' }),
      errorOf({ BASE_PATH: '/../etc' }),
      errorOf({ SITE_DATE: '2027-02-30' }),
      errorOf({ SITE_DATE: '1 March 2027' }),
    ]).toMatchInlineSnapshot(`
      [
        "PORT is "eighty". Set it to a whole number from 1 to 65535, for example PORT=4321.",
        "PORT is "70000". Set it to a whole number from 1 to 65535, for example PORT=4321.",
        "SITE_URL is "stories.example.org". Set it to the address of the host alone, for example SITE_URL=https://stories.example.org. A path belongs in BASE_PATH.",
        "SITE_URL is "https://example.org/toolkit/". Set it to the address of the host alone, for example SITE_URL=https://stories.example.org. A path belongs in BASE_PATH.",
        "BASE_PATH is "/../etc". Use letters, digits, hyphens and slashes, for example BASE_PATH=/toolkit/.",
        "SITE_DATE is "2027-02-30". Write a day as YYYY-MM-DD, for example SITE_DATE=2027-01-01.",
        "SITE_DATE is "1 March 2027". Write a day as YYYY-MM-DD, for example SITE_DATE=2027-01-01.",
      ]
    `);
  });
});
