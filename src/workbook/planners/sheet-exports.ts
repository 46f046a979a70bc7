import { plannerWords } from '../../i18n/en-planners.ts';
import { longDate } from '../../model/dates.ts';
import { today } from '../wording/when.ts';
import type { Documents, DocumentType } from './documents.ts';
import type { Export } from './TakeAway.tsx';

const TYPES: Record<DocumentType, string> = { docx: 'Word', svg: 'SVG', png: 'PNG', md: 'Markdown', csv: 'CSV' };

/**
 * The files that a plan becomes. All code that makes them is loaded on tap. `names` says what files are called on their
 * buttons, besides the Word document; those without a name aren't made. `sizes` are the usual ones in bytes, as measured
 * with the planner's example (a test on the built site holds them true).
 */
export function documentExports<Type extends DocumentType>(
  load: () => Promise<Documents>,
  names: Partial<Record<Type, string>>,
  sizes: Record<Type | 'docx', number>,
): Export[] {
  const types = ['docx', ...Object.keys(names)] as ('docx' | Type)[];
  return types.map((type) => ({
    label: type === 'docx' ? plannerWords.word : (names[type] ?? ''),
    type: TYPES[type],
    extension: type,
    about: sizes[type],
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
