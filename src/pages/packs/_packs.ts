import { packWords as t } from '../../i18n/en-packs.ts';
import { fill, words } from '../../i18n/words.ts';
import { downloadable } from '../../model/data/stories.ts';
import type { Library, PublishedStory } from '../../model/library.ts';
import type { Pack, PackGroup, PackPage } from '../../model/packs/plan.ts';
import { grouped, inAnthologyOrder, volumesOf } from '../../model/packs/volumes.ts';
import { entryAddress, lessonReadingAddress, type Part } from '../../model/urls.ts';

/** More volumes of the anthology than this have pages of their own. */
export const MOST_VOLUMES = 6;

/** All packs of a library, by what they are for. */
export interface PackList {
  participants: Pack[];
  facilitators: Pack[];
  reference: Pack[];
  volumes: Pack[];
}

const made = new WeakMap<Library, PackList>();

/** Which packs there are, and which pages each holds. A pack without anything to read is not made. */
export function packsOf(library: Library): PackList {
  let list = made.get(library);
  if (!list) made.set(library, (list = listPacks(library)));
  return list;
}

function listPacks(library: Library): PackList {
  const { modules } = library;
  const support = group(t.groups.support, pagesNamed(library, 'support'));
  const lesson = ({ id, data: { title } }: (typeof modules)[number]): PackPage[] => [page('modules', id, title)];
  const readings = ({ id, data: { title } }: (typeof modules)[number]): PackPage[] => [
    { address: lessonReadingAddress(id, 'facilitator'), title: words.lesson.facilitatorTitle(title) },
    { address: lessonReadingAddress(id, 'handouts'), title: words.lesson.handoutsTitle(title) },
  ];
  const course = (kind: 'course' | 'courseFacilitators', name: string, pages: PackPage[], more: PackGroup[]): Pack[] =>
    modules.length > 0 ? [{ name, ...t.packs[kind], groups: [...more, group(t.groups.sessions, pages), support] }] : [];
  const session = (kind: 'session' | 'sessionFacilitators', ending: string, pagesOf: typeof lesson): Pack[] =>
    modules.map((module, at) => ({
      name: `session-${module.id}${ending}`,
      title: fill(t.packs[kind].title, { n: at + 1, title: module.data.title }),
      about: t.packs[kind].about,
      groups: [group(t.groups.sessions, pagesOf(module)), support],
    }));
  const before = (...ids: string[]) => group(t.groups.before, pagesNamed(library, ...ids));
  const list = {
    participants: [...course('course', 'course', modules.flatMap(lesson), [before('taking-part')]), ...session('session', '', lesson)],
    facilitators: [
      ...course('courseFacilitators', 'course-facilitators', modules.flatMap(readings), []),
      ...session('sessionFacilitators', '-facilitators', readings),
    ],
    reference: [
      {
        name: 'toolkit',
        ...t.packs.toolkit,
        groups: [
          group(
            t.groups.chapters,
            library.toolkit.map(({ id, data }) => page('toolkit', id, data.title)),
          ),
        ],
      },
      {
        name: 'evidence',
        ...t.packs.evidence,
        groups: [
          before('how-sure'),
          group(
            t.groups.questions,
            library.questions.map(({ id, data }) => page('questions', id, data.title)),
          ),
          group(
            t.groups.studies,
            library.evidence.map(({ id, data }) => page('evidence', id, data.title)),
          ),
        ],
      },
    ],
    volumes: anthology(downloadable(library.stories), [before('how-stories-are-made'), support]),
  };
  const filled = (packs: Pack[]) =>
    packs
      .map((pack) => ({ ...pack, groups: pack.groups.filter(({ pages }) => pages.length > 0) }))
      .filter(({ groups }) => groups.some(({ heading }) => heading !== t.groups.before && heading !== t.groups.support));
  return {
    participants: filled(list.participants),
    facilitators: filled(list.facilitators),
    reference: filled(list.reference),
    volumes: filled(list.volumes),
  };
}

/** The case studies whose tellers agreed to downloads: in one pack, or in volumes if there are many. */
function anthology(stories: readonly PublishedStory[], [before, support]: [PackGroup, PackGroup]): Pack[] {
  const volumes = volumesOf(inAnthologyOrder(stories.map(({ card }) => card)));
  return volumes.map((cards, at) => {
    const values = { n: at + 1, of: volumes.length, first: cards[0]?.title ?? '', last: cards.at(-1)?.title ?? '' };
    const about = volumes.length === 1 ? t.packs.stories : t.packs.volume;
    const groups = grouped(cards, ({ kind }) => words.kinds[kind].name).map(({ heading, items }) =>
      group(
        heading,
        items.map(({ id, title, kind }) => ({ ...page('stories', id, title), label: words.shortLabels[kind] })),
      ),
    );
    return {
      name: volumes.length === 1 ? 'case-studies' : `case-studies-${String(at + 1)}`,
      title: fill(about.title, values),
      about: fill(about.about, values),
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
