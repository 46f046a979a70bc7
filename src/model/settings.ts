import { resolve } from 'node:path';

/** What the environment may set, with every default filled in. */
export interface Settings {
  /** Absolute path of the content folder. `CONTENT_DIR`, default `content`. */
  contentDir: string;
  /** Absolute path of the built site. `OUT_DIR`, default `dist`. */
  outDir: string;
  /** Origin of the published site without a final slash. `SITE_URL`, default `http://localhost:<port>`. */
  siteUrl: string;
  /** Path the site lives under, with a slash at both ends. `BASE_PATH`, default `/`. */
  basePath: string;
  /** The day the site is built as of, `YYYY-MM-DD`. `SITE_DATE`, default today in UTC. */
  siteDate: string;
  /** Port of the local server. `PORT`, default 4321. */
  port: number;
}

/** A setting that can't be used. The message names it and says how to mend it. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

/**
 * Reads the settings from environment variables.
 * @throws {SettingsError} for a value that can't be used.
 */
export function readSettings(env: Record<string, string | undefined> = process.env, now: Date = new Date()): Settings {
  const port = readPort(env.PORT);
  return {
    contentDir: resolve(env.CONTENT_DIR || 'content'),
    outDir: resolve(env.OUT_DIR || 'dist'),
    siteUrl: readOrigin(env.SITE_URL, port),
    basePath: readBasePath(env.BASE_PATH),
    siteDate: readDay(env.SITE_DATE, now),
    port,
  };
}

function readPort(value: string | undefined): number {
  if (!value) return 4321;
  const port = Number(value);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new SettingsError(`PORT is "${value}". Set it to a whole number from 1 to 65535, for example PORT=4321.`);
  }
  return port;
}

function readOrigin(value: string | undefined, port: number): string {
  if (!value) return `http://localhost:${String(port)}`;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash) {
    throw new SettingsError(
      `SITE_URL is "${value}". Set it to the address of the host alone, for example SITE_URL=https://stories.example.org. A path belongs in BASE_PATH.`,
    );
  }
  return url.origin;
}

function readBasePath(value: string | undefined): string {
  const path = (value ?? '').replace(/^\/+|\/+$/g, '');
  if (path === '') return '/';
  if (!/^[\w~-][\w.~-]*(?:\/[\w~-][\w.~-]*)*$/.test(path)) {
    throw new SettingsError(`BASE_PATH is "${String(value)}". Use letters, digits, hyphens and slashes, for example BASE_PATH=/toolkit/.`);
  }
  return `/${path}/`;
}

function readDay(value: string | undefined, now: Date): string {
  if (!value) return now.toISOString().slice(0, 10);
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : undefined;
  if (!day || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== value) {
    throw new SettingsError(`SITE_DATE is "${value}". Write a day as YYYY-MM-DD, for example SITE_DATE=2027-01-01.`);
  }
  return value;
}
