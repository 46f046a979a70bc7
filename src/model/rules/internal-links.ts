import { runsCode } from '../code-address.ts';
import type { ContentLibrary, SourceDocument } from '../content-library.ts';
import { remedyFor, whyUnpublished } from '../entry-status.ts';
import type { Finding, Position } from '../findings.ts';
import { didYouMean, nearest, quote } from '../nearest.ts';
import { ADDRESSES, entryAddress, OPENING_PAGES, WORKBOOK_ADDRESSES, type Part } from '../urls.ts';
import { findingAt, type SourceRule } from './rule.ts';

const RULE = 'broken-link';

/** A link in somebody's words. */
interface SourceLink {
  file: string;
  url: string;
  position: () => Position;
  /** Whether the page that holds the link is published itself. */
  published: boolean;
}

/**
 * `broken-link` (error): links in the text, in the navigation and in the foot of the page lead to an entry or page that
 * exists and is published; from the site's root and with a slash at the end, or in full with https://. Addresses that
 * come into being only with the site, such as lists by theme, are checked on the built pages.
 */
export const internalLinks: SourceRule = (library) => {
  const addresses = knownAddresses(library);
  return [...textLinks(library), ...navigationLinks(library)].flatMap((link) => checkLink(link, addresses));
};

function* textLinks({ documents }: ContentLibrary): Generator<SourceLink> {
  for (const document of documents) {
    const published = whyUnpublished(document) === undefined;
    for (const link of document.markdown.links) {
      // Links that run code break the rule `mdx-code`.
      if (!runsCode(link.url)) yield { file: document.file, url: link.url, position: () => link, published };
    }
  }
}

function* navigationLinks({ site }: ContentLibrary): Generator<SourceLink> {
  if (!site) return;
  for (const part of ['navigation', 'footer'] as const) {
    for (const [index, { to }] of site.data[part].entries()) {
      yield { file: site.file, url: to, position: () => site.positionOf([part, index, 'to']), published: true };
    }
  }
}

/** Every address that the content gives rise to, with the reason why there is no page, if so. */
function knownAddresses({ documents }: ContentLibrary): Map<string, string | undefined> {
  const opening: readonly string[] = OPENING_PAGES;
  const addresses = new Map<string, string | undefined>(
    [...Object.values(ADDRESSES), ...Object.values(WORKBOOK_ADDRESSES)].map((address) => [address, undefined]),
  );
  for (const document of documents) {
    if (document.collection === 'pages' && opening.includes(document.id)) continue;
    addresses.set(addressOf(document), whyUnpublished(document));
  }
  return addresses;
}

function addressOf({ collection, id }: SourceDocument): string {
  return entryAddress(collection satisfies Part, id);
}

function checkLink({ file, url, position, published }: SourceLink, addresses: ReadonlyMap<string, string | undefined>): Finding[] {
  const say = (message: string, remedy: string) => [findingAt({ file }, position(), { rule: RULE, message, remedy })];
  if (url.startsWith('#') && url.length > 1) return [];
  if (/^https:\/\//i.test(url))
    return URL.canParse(url) ? [] : say(`${quote(url)} is not a complete web address.`, 'Copy it again from the browser.');
  if (/^http:\/\//i.test(url)) return say(`${quote(url)} can be read by others on the way.`, 'Write it with https://.');
  if (/^(?:mailto|tel|sms):/i.test(url))
    return say(`${quote(url)} names one person's address.`, 'Use <ContactDetails /> or <SupportContacts />, or link to /contact/.');
  if (!url.startsWith('/') || url.startsWith('//')) {
    return say(
      `${quote(url)} starts neither with / nor with https://.`,
      'Link to a page of this site as /stories/some-name/, and to others with https:// in front.',
    );
  }
  const path = url.replace(/[?#].*$/s, '');
  const withSlash = path.endsWith('/') ? path : `${path}/`;
  if (addresses.has(withSlash)) {
    if (path !== withSlash) return say(`${quote(url)} has no slash at its end.`, `Write ${withSlash}.`);
    const reason = published ? addresses.get(path) : undefined;
    return reason ? say(`${quote(url)} leads to an entry that ${reason}.`, remedyFor(reason)) : [];
  }
  if (isMadeBySite(path)) return [];
  return say(
    `${quote(url)} leads to no page.`,
    didYouMean(nearest(withSlash, addresses.keys(), 1)) || 'Correct the address, or remove the link.',
  );
}

/** Lists, and files such as feeds and downloads: the check of the built pages knows them. */
function isMadeBySite(path: string): boolean {
  return (
    path.startsWith(ADDRESSES.browse) ||
    path.startsWith(ADDRESSES.browseEvidence) ||
    path.startsWith(`${ADDRESSES.stories}page/`) ||
    /\/[^/]+\.[a-z0-9]+$/i.test(path)
  );
}
