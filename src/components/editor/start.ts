import CMS, { type CmsConfig } from '@sveltia/cms';
import type { EditorForms } from '../../model/editor/config.ts';
import { readEntry, writeEntry, type EntryFields } from '../../model/editor/entry-file.ts';

/** Starts the editor with the forms that its page brings. */
const { config, formats } = JSON.parse(document.body.dataset.editor ?? '') as EditorForms & { config: CmsConfig };
for (const [name, { ending, ...style }] of Object.entries(formats)) {
  CMS.registerCustomFormat(name, ending, { fromFile: readEntry, toFile: (entry: EntryFields) => writeEntry(entry, style) });
}
void CMS.init({ config });
