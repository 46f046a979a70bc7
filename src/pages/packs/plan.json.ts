import type { APIRoute } from 'astro';
import { getImage } from 'astro:assets';
import { packListWords, packWords as t } from '../../i18n/en-packs.ts';
import { fill, words } from '../../i18n/words.ts';
import { channelsOf } from '../../model/consent.ts';
import { longDate } from '../../model/dates.ts';
import { downloadable } from '../../model/data/stories.ts';
import { getLibrary, settings, type PublishedStory } from '../../model/library.ts';
import type { PackPlan } from '../../model/packs/plan.ts';
import { packsOf } from '../../model/packs/list.ts';

/** Pictures in packs: wide enough for a page, small enough for a hundred of them in a file. */
const PICTURE_WIDTH = 640;

/** What the build makes packs by. It takes this file away again. */
export const GET: APIRoute = async () => {
  const library = await getLibrary();
  const { site, stories } = library;
  const free = downloadable(stories);
  const { participants, facilitators, reference, volumes } = packsOf(library, packListWords);
  const plan: PackPlan = {
    site: site.name,
    language: site.language,
    direction: words.direction,
    licence: site.licence,
    day: settings.siteDate,
    words: { ...t.inside, madeOn: fill(t.inside.madeOn, { day: longDate(settings.siteDate, site.language) }) },
    packs: [...participants, ...facilitators, ...reference, ...volumes],
    barred: Object.fromEntries(
      stories.filter(({ data }) => !channelsOf(data).includes('downloads')).map(({ id, data }) => [id, data.title]),
    ),
    pictures: Object.fromEntries((await Promise.all(free.map(pictureOf))).flat()),
  };
  return new Response(JSON.stringify(plan));
};

/** E-readers know no AVIF, and many no WebP: a story's picture goes in as a JPEG, by the story's address. */
async function pictureOf({ data, card }: PublishedStory): Promise<[string, string][]> {
  if (!data.picture) return [];
  const { src } = await getImage({
    src: data.picture.file,
    width: Math.min(PICTURE_WIDTH, data.picture.file.width),
    format: 'jpeg',
    quality: 60,
  });
  return [[card.address, src.slice(settings.basePath.length)]];
}
