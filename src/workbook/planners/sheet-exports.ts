import { plannerWords } from '../../i18n/en-planners.ts';
import { longDate } from '../../model/dates.ts';
import { today } from '../wording/when.ts';
import type { Documents, DocumentType } from './documents.ts';
import type { Export } from './TakeAway.tsx';

/** The usual size of each type of file, in bytes, as measured with the examples. A Word document holds the picture. */
const SIZES: Record<DocumentType, number> = { docx: 200_000, svg: 7000, png: 200_000, md: 3000, csv: 2000 };
const WORD_WITHOUT_PICTURE = 10_000;
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
    about: type === 'docx' && !names.svg ? WORD_WITHOUT_PICTURE : SIZES[type],
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
