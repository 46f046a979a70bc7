import { downloadable } from '../data/stories.ts';
import type { KindId } from '../facets.ts';
import type { Library, PublishedStory } from '../library.ts';
import { entryAddress, lessonReadingAddress, type Part } from '../urls.ts';
import type { Pack, PackGroup, PackPage } from './plan.ts';
import { grouped, inAnthologyOrder, volumesOf } from './volumes.ts';

/** More volumes of the anthology than this have pages of their own. */
export const MOST_VOLUMES = 6;

/** All packs of a library, by what they are for. */
export interface PackList {
  participants: Pack[];
  facilitators: Pack[];
  reference: Pack[];
  volumes: Pack[];
}

/** The interface's words for packs and what stands in them. */
export interface PackListWords {
  packs: Record<'course' | 'courseFacilitators' | 'toolkit' | 'evidence' | 'stories', Named> & {
    session: (number: number, lesson: string) => Named;
    sessionFacilitators: (number: number, lesson: string) => Named;
    /** @param first and `last` are the titles that a volume begins and ends with */
    volume: (number: number, of: number, first: string, last: string) => Named;
  };
  groups: Record<'sessions' | 'support' | 'chapters' | 'before' | 'questions' | 'studies', string>;
  facilitatorTitle: (lesson: string) => string;
  handoutsTitle: (lesson: string) => string;
  /** The kinds of case studies, as headings and as labels. */
  kinds: Record<KindId, { name: string }>;
  shortLabels: Record<KindId, string>;
}
type Named = Pick<Pack, 'title' | 'about'>;

const made = new WeakMap<Library, PackList>();

/** Which packs there are, and which pages each holds. A pack without anything to read is not made. */
export function packsOf(library: Library, words: PackListWords): PackList {
  let list = made.get(library);
  if (!list) made.set(library, (list = listPacks(library, words)));
  return list;
}

function listPacks(library: Library, words: PackListWords): PackList {
  const { modules } = library;
  const support = group(words.groups.support, pagesNamed(library, 'support'));
  const lesson = ({ id, data: { title } }: (typeof modules)[number]): PackPage[] => [page('modules', id, title)];
  const readings = ({ id, data: { title } }: (typeof modules)[number]): PackPage[] => [
    { address: lessonReadingAddress(id, 'facilitator'), title: words.facilitatorTitle(title) },
    { address: lessonReadingAddress(id, 'handouts'), title: words.handoutsTitle(title) },
  ];
  const course = (kind: 'course' | 'courseFacilitators', name: string, pages: PackPage[], more: PackGroup[]): Pack[] =>
    modules.length > 0 ? [{ name, ...words.packs[kind], groups: [...more, group(words.groups.sessions, pages), support] }] : [];
  const session = (kind: 'session' | 'sessionFacilitators', ending: string, pagesOf: typeof lesson): Pack[] =>
    modules.map((module, at) => ({
      name: `session-${module.id}${ending}`,
      ...words.packs[kind](at + 1, module.data.title),
      groups: [group(words.groups.sessions, pagesOf(module)), support],
    }));
  const before = (...ids: string[]) => group(words.groups.before, pagesNamed(library, ...ids));
  const list = {
    participants: [...course('course', 'course', modules.flatMap(lesson), [before('taking-part')]), ...session('session', '', lesson)],
    facilitators: [
      ...course('courseFacilitators', 'course-facilitators', modules.flatMap(readings), []),
      ...session('sessionFacilitators', '-facilitators', readings),
    ],
    reference: [
      {
        name: 'toolkit',
        ...words.packs.toolkit,
        groups: [
          group(
            words.groups.chapters,
            library.toolkit.map(({ id, data }) => page('toolkit', id, data.title)),
          ),
        ],
      },
      {
        name: 'evidence',
        ...words.packs.evidence,
        groups: [
          before('how-sure'),
          group(
            words.groups.questions,
            library.questions.map(({ id, data }) => page('questions', id, data.title)),
          ),
          group(
            words.groups.studies,
            library.evidence.map(({ id, data }) => page('evidence', id, data.title)),
          ),
        ],
      },
    ],
    volumes: anthology(words, downloadable(library.stories), [before('how-stories-are-made'), support]),
  };
  const filled = (packs: Pack[]) =>
    packs
      .map((pack) => ({ ...pack, groups: pack.groups.filter(({ pages }) => pages.length > 0) }))
      .filter(({ groups }) => groups.some(({ heading }) => heading !== words.groups.before && heading !== words.groups.support));
  return {
    participants: filled(list.participants),
    facilitators: filled(list.facilitators),
    reference: filled(list.reference),
    volumes: filled(list.volumes),
  };
}

/** The case studies whose tellers agreed to downloads: in one pack, or in volumes if there are many. */
function anthology(words: PackListWords, stories: readonly PublishedStory[], [before, support]: [PackGroup, PackGroup]): Pack[] {
  const volumes = volumesOf(inAnthologyOrder(stories.map(({ card }) => card)));
  return volumes.map((cards, at) => {
    const single = volumes.length === 1;
    const { stories: all, volume } = words.packs;
    const groups = grouped(cards, ({ kind }) => words.kinds[kind].name).map(({ heading, items }) =>
      group(
        heading,
        items.map(({ id, title, kind }) => ({ ...page('stories', id, title), label: words.shortLabels[kind] })),
      ),
    );
    return {
      name: single ? 'case-studies' : `case-studies-${String(at + 1)}`,
      ...(single ? all : volume(at + 1, volumes.length, cards[0]?.title ?? '', cards.at(-1)?.title ?? '')),
      groups: [before, ...groups, support],
    };
  });
}

function page(part: Part, id: string, title: string): PackPage {
  return { address: entryAddress(part, id), title };
}

/** Pages of the site by their ids, as far as they are there. */
function pagesNamed(library: Library, ...ids: string[]): PackPage[] {
  return ids.flatMap((id) => {
    const entry = library.pages.get(id);
    return entry ? [page('pages', id, entry.data.title)] : [];
  });
}

function group(heading: string, pages: PackPage[]): PackGroup {
  return { heading, pages };
}
