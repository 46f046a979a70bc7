import { listWords } from '../../nearest.ts';
import type { OutputRule } from './rule.ts';
import { closest, type BuiltElement } from './walk.ts';

/** What a story page has to tell: the value of `data-tells` on the element that does, and its name. */
const TOLD = {
  owner: 'who owns the story',
  withdraw: 'how to withdraw or correct it',
  reviewed: 'when it was last reviewed',
} as const;
type Told = keyof typeof TOLD;

/** `story-page` (error): every page of a story tells how to withdraw it, who owns it, and when it was last reviewed. */
export function storyPage(): OutputRule {
  return {
    page(page) {
      let story: BuiltElement | undefined;
      let isPage = false;
      const words = new Map<string, string>();
      let way = false;
      /** The element that is open and says what it tells. */
      let telling: BuiltElement | undefined;
      return {
        open(element) {
          if (element.name === 'article' && 'data-origin' in element.attributes) story ??= element;
          if (element.name === 'h1' && story && closest(element, (at) => at === story)) isPage = true;
          if ('data-tells' in element.attributes) telling ??= element;
          if (element.name === 'a' && telling && tells(element) === 'withdraw') way = true;
          if (element.name === 'time' && element.attributes['data-tells'] === 'reviewed' && !element.attributes.datetime)
            words.delete('reviewed');
        },
        text(text, parent) {
          if (!telling) return;
          const told = tells(parent);
          if (told !== undefined && text.trim() !== '') words.set(told, (words.get(told) ?? '') + text);
        },
        close(element) {
          if (element === telling) telling = undefined;
        },
        end() {
          if (!story || !isPage) return;
          const missing = (Object.keys(TOLD) as Told[]).filter((told) => !words.has(told) || (told === 'withdraw' && !way));
          if (missing.length === 0) return;
          page.report({
            rule: 'story-page',
            at: story.start,
            message: `The page of the story does not tell ${listWords(
              missing.map((told) => TOLD[told]),
              'and',
            )}.`,
            remedy: 'Show it with data-tells="…", in words; the way to withdraw with a link.',
          });
        },
      };
    },
  };
}

function tells(element: BuiltElement): string | undefined {
  return closest(element, (at) => 'data-tells' in at.attributes)?.attributes['data-tells'];
}
