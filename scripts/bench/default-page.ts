import { copyFile, mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as pagefind from 'pagefind';

/** The address of the page with Pagefind's own interface, below the base path. */
export const DEFAULT_PAGE = 'search-default/';

/** The page of Pagefind's manual, and nothing else: it carries none of our frame. */
const HTML = `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>Search</title>
<link href="../pagefind/pagefind-ui.css" rel="stylesheet">
<script src="../pagefind/pagefind-ui.js"></script>
</head>
<body>
<div id="search"></div>
<script>
window.addEventListener('DOMContentLoaded', () => {
  new PagefindUI({ element: '#search' }).triggerSearch(new URLSearchParams(location.search).get('q'));
});
</script>
</body>
</html>
`;

/** Puts a page with Pagefind's own interface into a built site, on the same index. */
export async function addDefaultPage(siteDir: string): Promise<void> {
  const scratch = await mkdtemp(join(tmpdir(), 'pagefind-ui-'));
  try {
    const { index, errors } = await pagefind.createIndex();
    if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
    await index.writeFiles({ outputPath: scratch });
    for (const file of ['pagefind-ui.js', 'pagefind-ui.css']) await copyFile(join(scratch, file), join(siteDir, 'pagefind', file));
  } finally {
    await pagefind.close();
    await rm(scratch, { recursive: true });
  }
  await mkdir(join(siteDir, DEFAULT_PAGE), { recursive: true });
  await writeFile(join(siteDir, DEFAULT_PAGE, 'index.html'), HTML);
}
