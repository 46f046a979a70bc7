import type { Channel } from '../../../schema/stories.ts';
import { channelsOf, isPublished } from '../../consent.ts';
import type { ContentLibrary } from '../../content-library.ts';
import { quote } from '../../nearest.ts';
import { ADDRESSES, entryAddress, PURGE_LIST } from '../../urls.ts';
import { fileTexts } from './file-texts.ts';
import type { BuiltPage, BuiltSite, OutputRule } from './rule.ts';
import { isNoindex } from './unique-title.ts';
import type { BuiltElement } from './walk.ts';

/** A true story, and where its teller agreed that it appears. */
export interface AgreedStory {
  id: string;
  title: string;
  /** Empty if it is not published at all: a draft, past its review date, or not for the website. */
  channels: readonly Channel[];
}

/** What each true story may appear in on `siteDate`. */
export function agreedStories({ entries }: ContentLibrary, siteDate: string): AgreedStory[] {
  return entries.stories.flatMap(({ id, data }) =>
    'consent' in data ? [{ id, title: data.title, channels: isPublished(data, siteDate) ? channelsOf(data) : [] }] : [],
  );
}

const WHERE: Record<Channel, string> = {
  website: 'on the website',
  'search-engines': 'in search engines',
  downloads: 'in downloads and data',
  training: 'in training material',
  social: 'as a card in social networks',
};

/**
 * `consent-channel` (error): a true story appears only where its teller agreed. Without “website” nowhere; without
 * “search-engines” its page says noindex and is not in the sitemap; without “downloads” it is in no feed, data file or
 * pack; without “training” no lesson leads to it; without “social” its page carries no card.
 */
export const consentChannel =
  (stories: readonly AgreedStory[]) =>
  (site: BuiltSite): OutputRule => {
    const byId = new Map(stories.map((story) => [story.id, story]));
    const byPage = new Map(stories.map((story) => [`${entryAddress('stories', story.id).slice(1)}index.html`, story]));
    return {
      page(page) {
        if (stories.length === 0) return {};
        const story = byPage.get(page.file);
        const isTraining = page.address.startsWith(site.basePath + ADDRESSES.modules.slice(1));
        let noindex = false;
        return {
          open(element) {
            noindex ||= isNoindex(element);
            if (story && isCard(element) && !story.channels.includes('social')) say(page, story, 'social', element.start);
            const other = linkedStory(element, page, site, byId);
            if (other?.channels.length === 0) say(page, other, 'website', element.start);
            else if (other && isTraining && !other.channels.includes('training')) say(page, other, 'training', element.start);
          },
          end() {
            if (story?.channels.length === 0) say(page, story, 'website', 0);
            else if (story && !noindex && !story.channels.includes('search-engines')) say(page, story, 'search-engines', 0);
          },
        };
      },
      async end() {
        if (stories.length === 0) return;
        for (const file of site.files.all) {
          const channel = channelOf(file);
          if (channel) await checkFile(site, file, channel, stories);
        }
      },
    };
  };

function isCard({ name, attributes }: BuiltElement): boolean {
  return name === 'meta' && /^(?:og|twitter|article):/.test(attributes.property ?? attributes.name ?? '');
}

function linkedStory(
  element: BuiltElement,
  page: BuiltPage,
  site: BuiltSite,
  byId: ReadonlyMap<string, AgreedStory>,
): AgreedStory | undefined {
  if (element.name !== 'a') return undefined;
  const { href } = element.attributes;
  if (href === undefined) return undefined;
  const target = site.files.resolve(href, page.address);
  const id = target.kind === 'here' ? /^stories\/([a-z0-9-]+)\/$/.exec(target.path.slice(site.basePath.length))?.[1] : undefined;
  return id === undefined ? undefined : byId.get(id);
}

/** Which channel a file other than a page belongs to; none for what pages themselves load. */
function channelOf(file: string): Channel | undefined {
  if (/^sitemap[^/]*\.xml$/.test(file)) return 'search-engines';
  if (file === PURGE_LIST) return undefined;
  return /^(?:data|packs)\/|^feed\.|\.(?:csv|epub|zip|docx)$/.test(file) ? 'downloads' : undefined;
}

async function checkFile(site: BuiltSite, file: string, channel: Channel, stories: readonly AgreedStory[]): Promise<void> {
  const barred = stories.filter(({ channels }) => !channels.includes(channel));
  if (barred.length === 0) return;
  const byId = new Map(barred.map((story) => [story.id, story]));
  const byTitle = new Map(barred.map((story) => [story.title, story]));
  const said = new Set<AgreedStory>();
  for (const { text } of fileTexts(file, await site.files.read(file))) {
    const value = text.trim();
    const found = [byId.get(value), byTitle.get(value), ...[...text.matchAll(/stories\/([a-z0-9-]+)/g)].map(([, id = '']) => byId.get(id))];
    for (const story of found) {
      if (!story || said.has(story)) continue;
      said.add(story);
      site.report({ file, line: 1, column: 1, severity: 'error', rule: 'consent-channel', ...wordsFor(story, channel) });
    }
  }
}

function say(page: BuiltPage, story: AgreedStory, channel: Channel, at: number): void {
  page.report({ rule: 'consent-channel', at, ...wordsFor(story, channel) });
}

function wordsFor({ id, channels }: AgreedStory, channel: Channel): { message: string; remedy: string } {
  const agreed = channels.length === 0 ? 'It may not be published at all now.' : `The teller agreed to: ${channels.join(', ')}.`;
  return {
    message: `The story ${quote(id)} appears ${WHERE[channel]}, which its teller did not agree to.`,
    remedy: `${agreed} Take it out here; or, if the teller agrees after all, add ${quote(channel)} to its channels.`,
  };
}
