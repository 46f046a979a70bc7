import type { StoryDraft } from '../records.ts';
import { detailsIn, type Detail } from './identifying.ts';

/**
 * Looks for details with the rules of `person-data`. They come in a file of their own (a list of the world's phone
 * numbers is large), only when somebody asks. Rejects where the browser can't run them or the file can't be reached.
 */
export async function findDetails(draft: StoryDraft): Promise<Detail[]> {
  const { findPersonData, PERSON_DATA } = await import('../../model/person-data.ts');
  return detailsIn(draft, findPersonData, PERSON_DATA);
}
