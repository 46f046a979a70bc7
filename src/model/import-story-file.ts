import {
  chmodSync,
  closeSync,
  lstatSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { STORY_FILE_LIMITS } from '../schema/story-file-limits.ts';
import { isSealed, openSealed } from './sealed-story-file.ts';
import type { Settings } from './settings.ts';
import { readStoryFile, StoryFileRefused } from './story-file.ts';
import { draftFromStoryFile, type StoryDraftFile } from './story-import.ts';

const LONGEST_IDENTITY_FILE = 65_536;

/**
 * Turns a teller's story file into a draft in the content folder: all of it or nothing, and never onto what is there.
 * @param identity the path of the age identity file for a sealed story
 * @returns the path of the new file, and whether the teller lets anyone see it
 * @throws {StoryFileRefused} if the file isn't taken.
 */
export async function importStoryFile(
  file: string,
  identity: string | undefined,
  { contentDir, siteDate }: Pick<Settings, 'contentDir' | 'siteDate'>,
): Promise<{ path: string; forAnyone: boolean }> {
  const bytes = readUpTo(file, STORY_FILE_LIMITS.bytes + 1);
  const story = readStoryFile(isSealed(bytes) ? await open(bytes, identity) : bytes);
  const stories = join(contentDir, 'stories');
  const path = write(stories, draftFromStoryFile(story, siteDate, namesIn(stories)));
  return { path, forAnyone: story.sharing.audience === 'public' };
}

function open(bytes: Uint8Array, identity: string | undefined): Promise<Uint8Array> {
  if (identity === undefined) throw new StoryFileRefused('The story is sealed. Name your key: --identity FILE.');
  return openSealed(bytes, new TextDecoder().decode(readUpTo(identity, LONGEST_IDENTITY_FILE)));
}

/** Reads a file, but no more of it than `limit` bytes. */
function readUpTo(file: string, limit: number): Uint8Array {
  try {
    if (!statSync(file).isFile()) throw new Error('not a file');
    const handle = openSync(file, 'r');
    try {
      const bytes = new Uint8Array(limit);
      let length = 0;
      for (let read = -1; read !== 0 && length < limit; length += read) read = readSync(handle, bytes, length, limit - length, null);
      return bytes.subarray(0, length);
    } finally {
      closeSync(handle);
    }
  } catch (cause) {
    throw new StoryFileRefused(`There is no file ${file} that can be read.`, { cause });
  }
}

/** A folder in which an import puts a draft together. The number is that of its process. */
const ASIDE = /^\.import-(\d+)-/;

/** Writes the draft into a folder beside its place, which is then given its name, so that no half of it is ever seen. */
function write(stories: string, { slug, text }: StoryDraftFile): string {
  const target = join(stories, slug);
  const aside = mkdtempSync(join(stories, `.import-${String(process.pid)}-`));
  try {
    writeFileSync(join(aside, 'index.md'), text);
    if (lstatSync(target, { throwIfNoEntry: false })) throw new StoryFileRefused(`There is a folder ${target} already. Run it again.`);
    renameSync(aside, target);
    // Such a folder is made for its maker alone; a story's is like any other.
    chmodSync(target, 0o755);
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    throw error;
  }
  return join(target, 'index.md');
}

/** The names in the folder of stories, in small letters. What imports left that were killed is cleared away: it holds somebody's words. */
function namesIn(stories: string): ReadonlySet<string> {
  let names: string[];
  try {
    names = readdirSync(stories);
  } catch (cause) {
    throw new StoryFileRefused(`There is no folder ${stories} that can be read. CONTENT_DIR names the content folder.`, { cause });
  }
  for (const name of names) {
    const [, maker] = ASIDE.exec(name) ?? [];
    if (maker !== undefined && !runs(Number(maker))) rmSync(join(stories, name), { recursive: true, force: true });
  }
  return new Set(names.map((name) => name.toLowerCase()));
}

function runs(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
