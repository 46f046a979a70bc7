import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { join, sep } from 'node:path';

/** What stands in a folder, by name, in the order of the names. Hidden files are left out. */
export interface FolderListing {
  files: ReadonlySet<string>;
  folders: readonly string[];
  /** Links that lead out of the content folder, or nowhere. They are not followed. */
  strayLinks: readonly string[];
}

const EMPTY: FolderListing = { files: new Set(), folders: [], strayLinks: [] };

/** Lists `folder`, which lies in `root` (its real path). A folder that isn't there is empty. */
export function listFolder(root: string, folder: string): FolderListing {
  const items = itemsOf(folder);
  if (items.length === 0) return EMPTY;
  const listing = { files: new Set<string>(), folders: [] as string[], strayLinks: [] as string[] };
  for (const item of items) {
    const kind = item.isSymbolicLink() ? kindBehindLink(root, join(folder, item.name)) : item;
    if (kind === 'stray') listing.strayLinks.push(item.name);
    else if (kind.isFile()) listing.files.add(item.name);
    else if (kind.isDirectory()) listing.folders.push(item.name);
  }
  return listing;
}

function itemsOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.'))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return [];
    throw error;
  }
}

function kindBehindLink(root: string, path: string): 'stray' | (ReturnType<typeof statSync> & object) {
  try {
    const target = realpathSync(path);
    return target.startsWith(root + sep) ? statSync(target) : 'stray';
  } catch {
    return 'stray';
  }
}
