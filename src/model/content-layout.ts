import { join } from 'node:path';
import { RESERVED_EVIDENCE_SLUGS } from '../schema/evidence.ts';
import { RESERVED_STORY_SLUGS } from '../schema/stories.ts';
import { COLLECTIONS, type Collection } from './content-library.ts';
import { entryId } from './entry-id.ts';
import type { Finding, Severity } from './findings.ts';
import { listFolder, type FolderListing } from './folder-listing.ts';
import type { MarkdownFormat } from './markdown.ts';
import { quote } from './nearest.ts';
import type { RuleId } from './rules/registry.ts';

/** A file that should hold an entry. */
export interface EntryFile {
  collection: Collection;
  id: string;
  /** Path inside the content folder, with forward slashes. */
  file: string;
  format: MarkdownFormat;
  /** The names of the files in the same folder. */
  beside: ReadonlySet<string>;
}

interface Layout {
  /** The endings that an entry's file may have. */
  endings: readonly MarkdownFormat[];
  /** Whether folders start with two digits that give their place. */
  numbered: boolean;
  /** Whether each entry has a folder of its own; if not, it is one file. */
  folders: boolean;
}

const LAYOUTS: Record<Collection, Layout> = {
  stories: { endings: ['md', 'mdx'], numbered: false, folders: true },
  modules: { endings: ['mdx'], numbered: true, folders: true },
  toolkit: { endings: ['mdx'], numbered: true, folders: true },
  evidence: { endings: ['md', 'mdx'], numbered: false, folders: true },
  questions: { endings: ['md', 'mdx'], numbered: false, folders: true },
  pages: { endings: ['mdx'], numbered: false, folders: false },
};

/** Addresses below a collection's own that the site uses for lists. */
export const RESERVED: Partial<Record<Collection, readonly string[]>> = {
  stories: RESERVED_STORY_SLUGS,
  evidence: RESERVED_EVIDENCE_SLUGS,
};

export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST_SLUG = 80;

/** Finds the files of all entries (rules `entry-file`, `folder-name`, `stray-link`). `root` is the content folder's real path. */
export function findEntryFiles(root: string): { entries: EntryFile[]; findings: Finding[] } {
  const search = new Search(root);
  search.topLevel();
  for (const collection of COLLECTIONS) search.collection(collection);
  return search;
}

class Search {
  readonly entries: EntryFile[] = [];
  readonly findings: Finding[] = [];
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  topLevel(): void {
    const { files, folders } = this.#list('');
    for (const name of markdownIn(files)) {
      this.#say(
        name,
        'error',
        'entry-file',
        'This file is in no collection, so it is never published.',
        `Move it into one of the folders ${COLLECTIONS.join(', ')}.`,
      );
    }
    for (const name of folders.filter((each) => !COLLECTIONS.some((known) => known === each))) {
      const inside = this.#list(name);
      const holdsEntries =
        markdownIn(inside.files).length > 0 || inside.folders.some((each) => this.#list(`${name}/${each}`).files.has('index.md'));
      if (!holdsEntries) continue;
      this.#say(
        name,
        'error',
        'entry-file',
        'This folder is no collection, so nothing in it is ever published.',
        `Move what it holds into one of the folders ${COLLECTIONS.join(', ')}.`,
      );
    }
  }

  collection(collection: Collection): void {
    const layout = LAYOUTS[collection];
    const listing = this.#list(collection);
    if (layout.folders) this.#folders(collection, layout, listing);
    else this.#files(collection, layout, listing);
  }

  #files(collection: Collection, layout: Layout, listing: FolderListing): void {
    for (const name of markdownIn(listing.files)) {
      const { stem, ending } = splitName(name);
      const file = `${collection}/${name}`;
      if (!layout.endings.includes(ending)) {
        this.#say(file, 'error', 'entry-file', `The file's name ends in .${ending}.`, `Rename it to ${stem}.${String(layout.endings[0])}.`);
      } else {
        this.#checkName(file, stem, collection);
        this.entries.push({ collection, id: stem, file, format: ending, beside: listing.files });
      }
    }
    for (const name of listing.folders) {
      if (markdownIn(this.#list(`${collection}/${name}`).files).length === 0) continue;
      this.#say(
        `${collection}/${name}`,
        'error',
        'entry-file',
        'The files in this folder are not read.',
        `Each entry here is one file: move it to ${collection}/${name}.${String(layout.endings[0])}.`,
      );
    }
  }

  #folders(collection: Collection, layout: Layout, listing: FolderListing): void {
    for (const name of markdownIn(listing.files)) {
      const { stem, ending } = splitName(name);
      this.#say(
        `${collection}/${name}`,
        'error',
        'entry-file',
        'This file has no folder of its own, so it is never published.',
        `Move it to ${collection}/${stem}/index.${ending}.`,
      );
    }
    const folderOfId = new Map<string, string>();
    const folderOfNumber = new Map<string, string>();
    for (const name of listing.folders) {
      const place = `${collection}/${name}`;
      const id = entryId(name, layout.numbered);
      this.#checkFolderName(place, name, id, collection, layout);
      this.#once(folderOfId, id, name, place, `The folder ${quote(folderOfId.get(id) ?? '')} has the same name but for its number.`);
      const number = layout.numbered ? /^\d{2}/.exec(name)?.[0] : undefined;
      if (number)
        this.#once(folderOfNumber, number, name, place, `The folder ${quote(folderOfNumber.get(number) ?? '')} has the same number.`);
      this.#index(collection, id, place, layout);
    }
  }

  #index(collection: Collection, id: string, place: string, layout: Layout): void {
    const { files } = this.#list(place);
    const [ending, other] = layout.endings.filter((each) => files.has(`index.${each}`));
    if (!ending) {
      const meant =
        ['index.md', 'index.mdx', ...markdownIn(files)].find((name) => files.has(name)) ??
        [...files].find((name) => /^index\./i.test(name));
      const wanted = layout.endings.map((each) => `index.${each}`).join(' or ');
      this.#say(
        place,
        'error',
        'entry-file',
        `The folder has no ${wanted}, so nothing of it is published.`,
        meant ? `Rename ${meant} to index.${String(layout.endings[0])}.` : 'Add that file, or remove the folder.',
      );
      return;
    }
    if (other) this.#say(`${place}/index.${other}`, 'error', 'entry-file', `The folder also has index.${ending}.`, 'Keep one of the two.');
    this.entries.push({ collection, id, file: `${place}/index.${ending}`, format: ending, beside: files });
  }

  #checkFolderName(place: string, name: string, id: string, collection: Collection, layout: Layout): void {
    if (layout.numbered && !/^\d{2}-/.test(name)) {
      this.#say(
        place,
        'error',
        'folder-name',
        `The folder's name does not start with its place, as two digits and a hyphen.`,
        `Rename it, for example to 01-${asSlug(name)}.`,
      );
    } else this.#checkName(place, id, collection);
  }

  #checkName(place: string, name: string, collection: Collection): void {
    if (!SLUG.test(name) || name.length > LONGEST_SLUG) {
      this.#say(
        place,
        'error',
        'folder-name',
        `The name ${quote(name)} can't be a web address that is easy to say and to type.`,
        `Use small letters, digits and single hyphens, 80 at most, for example ${asSlug(name)}.`,
      );
    } else if (RESERVED[collection]?.includes(name)) {
      this.#say(
        place,
        'error',
        'folder-name',
        `The site itself uses the address /${collection}/${name}/.`,
        `Choose another name, for example the-${name}.`,
      );
    }
  }

  #once(seen: Map<string, string>, key: string, name: string, place: string, message: string): void {
    if (seen.has(key)) this.#say(place, 'error', 'folder-name', message, 'Give one of the two another.');
    else seen.set(key, name);
  }

  #list(folder: string): FolderListing {
    const listing = listFolder(this.#root, join(this.#root, folder));
    for (const name of listing.strayLinks) {
      this.#say(
        folder === '' ? name : `${folder}/${name}`,
        'error',
        'stray-link',
        'This link leads out of the content folder, or nowhere.',
        'Put a copy of the file here instead.',
      );
    }
    return listing;
  }

  #say(file: string, severity: Severity, rule: RuleId, message: string, remedy: string): void {
    this.findings.push({ file, line: 1, column: 1, severity, rule, message, remedy });
  }
}

/** The Markdown files among `files`, but for the notes that a README holds. */
function markdownIn(files: ReadonlySet<string>): string[] {
  return [...files].filter((name) => /\.mdx?$/i.test(name) && !/^readme\./i.test(name));
}

function splitName(name: string): { stem: string; ending: MarkdownFormat } {
  const ending = /\.mdx$/i.test(name) ? 'mdx' : 'md';
  return { stem: name.slice(0, -ending.length - 1), ending };
}

/** A name as a slug: `Über uns!` → `uber-uns`. */
export function asSlug(name: string): string {
  const slug = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_SLUG)
    .replace(/^-+|-+$/g, '');
  return slug || 'a-seat-near-the-door';
}
