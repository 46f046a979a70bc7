import type { OutputRule } from './rule.ts';
import { closest, type BuiltElement } from './walk.ts';

/** Names that say nothing to somebody who hears a list of the page's links. */
const EMPTY_WORDS = new Set([
  'here',
  'click',
  'click here',
  'this',
  'this link',
  'this page',
  'link',
  'more',
  'more info',
  'more information',
  'read more',
  'learn more',
  'find out more',
  'details',
  'see more',
]);

/** `link-text`: every link has a name that makes sense by itself. */
export function linkText(): OutputRule {
  return {
    page(page) {
      let link: BuiltElement | undefined;
      let name = '';
      return {
        open(element) {
          if (isLink(element)) {
            link = element;
            name = '';
          } else if (link && element.name === 'img') name += ` ${element.attributes.alt ?? ''}`;
          else if (link) name += ` ${element.attributes['aria-label'] ?? ''}`;
        },
        text(text, parent) {
          if (link && !isHidden(parent)) name += text;
        },
        close(element) {
          if (element !== link) return;
          link = undefined;
          const said = spokenName(element, name);
          if (said === undefined) return;
          if (said === '') {
            page.report({
              rule: 'link-text',
              at: element.start,
              message: `The link to "${element.attributes.href ?? ''}" has no words.`,
              remedy: 'Write where it leads.',
            });
          } else if (
            EMPTY_WORDS.has(
              said
                .toLowerCase()
                .replace(/[^\p{L}\p{N} ]/gu, '')
                .trim(),
            )
          ) {
            page.report({
              rule: 'link-text',
              at: element.start,
              message: `The link "${said}" doesn't say where it leads.`,
              remedy: 'Write the name of the page, so that the link makes sense by itself.',
            });
          }
        },
      };
    },
  };
}

function isLink(element: BuiltElement): boolean {
  return (element.name === 'a' || element.name === 'area') && element.attributes.href !== undefined;
}

function isHidden(element: BuiltElement): boolean {
  return closest(element, (at) => at.attributes['aria-hidden'] === 'true') !== undefined;
}

/** The name a screen reader says; undefined where other elements give it (axe follows those on the live page). */
function spokenName(link: BuiltElement, content: string): string | undefined {
  if (link.attributes['aria-labelledby']) return undefined;
  const label = link.attributes['aria-label']?.trim() ?? '';
  const own = link.name === 'area' ? (link.attributes.alt ?? '') : content;
  return (label || own || (link.attributes.title ?? '')).replace(/\s+/g, ' ').trim();
}
