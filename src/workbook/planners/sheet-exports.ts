import { plannerWords } from '../../i18n/en-planners.ts';
import { longDate } from '../../model/dates.ts';
import { today } from '../wording/when.ts';
import type { Documents, DocumentType } from './documents.ts';
import type { Export } from './TakeAway.tsx';

/** The usual size of each type of file, in bytes. */
const SIZES: Record<DocumentType, number> = { docx: 60_000, svg: 8000, png: 60_000, md: 4000, csv: 3000 };
const TYPES: Record<DocumentType, string> = { docx: 'Word', svg: 'SVG', png: 'PNG', md: 'Markdown', csv: 'CSV' };

/** What files are called on their buttons, besides the Word document. Those without a name aren't made. */
export type FileNames = Partial<Record<Exclude<DocumentType, 'docx'>, string>>;

/** The files that a plan becomes. All code that makes them is loaded on tap. */
export function documentExports(load: () => Promise<Documents>, names: FileNames): Export[] {
  const all: Partial<Record<DocumentType, string>> = { docx: plannerWords.word, ...names };
  return (Object.keys(all) as DocumentType[]).map((type) => ({
    label: all[type] ?? '',
    type: TYPES[type],
    extension: type,
    about: SIZES[type],
    make: async () => {
      const [{ documentFile }, documents] = await Promise.all([import('./documents.ts'), load()]);
      return documentFile(documents, type);
    },
  }));
}

/** Prints a plan. */
export async function printPlan(load: () => Promise<Documents>): Promise<void> {
  const [{ printDocument }, documents] = await Promise.all([import('./documents.ts'), load()]);
  printDocument(documents);
}

/** Today as people write it, for the head of a document. */
export function dayInWords(): string {
  return longDate(today(), document.documentElement.lang);
}
