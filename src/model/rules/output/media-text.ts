import type { BuiltPage, BuiltSite, OutputRule } from './rule.ts';
import { closest, hasToken, type BuiltElement } from './walk.ts';

/** A film or recording on a page. */
interface Medium {
  element: BuiltElement;
  captions: boolean;
}

/** What stands with media in one figure or section. */
interface Beside {
  words: string;
  transcript: boolean;
}

/** What holds a film or recording with the words that belong to it. */
const HOLDERS = ['figure', 'section', 'article', 'main'];
const SIZE = /\d(?:[.,]\d+)?\s*(?:bytes|KB|MB|GB|KiB|MiB)\b/i;
const LENGTH = /\d\s*(?:min|minutes?|s|sec|seconds?)\b|\b\d{1,2}:\d\d\b/i;

/**
 * `media-text` (error): a film has captions and a transcript, a recording a transcript (an element of the class
 * `transcript` in the same figure or section); their size and length are shown with them; nothing plays or loads by itself.
 */
export function mediaText(site: BuiltSite): OutputRule {
  return {
    page(page) {
      if (!page.html.includes('<video') && !page.html.includes('<audio')) return {};
      const media: Medium[] = [];
      const beside = new Map<BuiltElement | undefined, Beside>();
      const besideOf = (element: BuiltElement): Beside => {
        const holder = closest(element, ({ name }) => HOLDERS.includes(name));
        const found = beside.get(holder) ?? { words: '', transcript: false };
        beside.set(holder, found);
        return found;
      };
      return {
        open(element) {
          if (element.name === 'video' || element.name === 'audio') media.push({ element, captions: false });
          if (hasToken(element, 'class', 'transcript')) besideOf(element).transcript = true;
          const medium = media.find((each) => each.element === element.parent);
          if (medium && element.name === 'track') medium.captions ||= isCaptions(element, page, site);
        },
        text(text, parent) {
          besideOf(parent).words += ` ${text}`;
        },
        end() {
          for (const medium of media) report(medium, besideOf(medium.element), page);
        },
      };
    },
  };
}

function isCaptions({ attributes }: BuiltElement, page: BuiltPage, site: BuiltSite): boolean {
  if (!['captions', 'subtitles'].includes(attributes.kind ?? '') || !attributes.src) return false;
  const target = site.files.resolve(attributes.src, page.address);
  return target.kind === 'here' && site.files.has(target.path.slice(site.basePath.length));
}

function report({ element, captions }: Medium, { words, transcript }: Beside, page: BuiltPage): void {
  const isFilm = element.name === 'video';
  const what = isFilm ? 'film' : 'recording';
  const say = (message: string, remedy: string) => {
    page.report({ rule: 'media-text', at: element.start, message, remedy });
  };
  if (isFilm && !captions) say('The film has no captions.', 'Add a track of captions whose file is on this site.');
  if (!transcript) say(`The ${what} has no transcript.`, 'Put its words, or a link to them, beside it.');
  if (!SIZE.test(words) || !LENGTH.test(words))
    say(`The ${what} does not say how large and how long it is.`, 'Show its size and minutes beside it, before anybody fetches it.');
  if ('autoplay' in element.attributes) say(`The ${what} plays by itself.`, 'Take out autoplay.');
  if (element.attributes.preload !== 'none') say(`The ${what} is fetched before anybody asks for it.`, 'Set preload="none".');
}
