import type { OutputRule } from './rule.ts';
import { closest, detached, type BuiltElement } from './walk.ts';

/** `html-lang`: the page and every foreign passage say their language, and the direction where it runs right to left. */
export function htmlLang(): OutputRule {
  return {
    page(page) {
      const report = (element: BuiltElement, message: string, remedy: string) => {
        page.report({ rule: 'html-lang', at: element.start, message, remedy });
      };
      return {
        open(element) {
          const { lang } = element.attributes;
          if (element.name === 'html' && !lang)
            report(element, 'The page does not say its language.', 'Add lang="en-GB" (or its language) to <html>.');
          if (!lang) return;
          const locale = localeOf(lang);
          if (!locale) report(element, `lang="${lang}" is not a language tag.`, 'Write a tag such as "en-GB" or "ur".');
          else if (locale.getTextInfo().direction !== directionOf(element)) {
            const direction = locale.getTextInfo().direction ?? 'ltr';
            report(
              element,
              `lang="${lang}" runs ${direction === 'rtl' ? 'right to left' : 'left to right'}, and the element does not say so.`,
              `Add dir="${direction}" beside lang.`,
            );
          }
        },
      };
    },
  };
}

/** The same few languages are met on every page. */
const locales = new Map<string, Intl.Locale | undefined>();

function localeOf(tag: string): Intl.Locale | undefined {
  if (!locales.has(tag)) locales.set(detached(tag), makeLocale(tag));
  return locales.get(tag);
}

function makeLocale(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag);
  } catch {
    return undefined;
  }
}

/** The direction in force at an element. `auto` leaves it to the browser, which is right for any language. */
function directionOf(element: BuiltElement): string {
  const set = closest(element, (at) => at.attributes.dir !== undefined)?.attributes.dir?.toLowerCase() ?? 'ltr';
  return set === 'auto' ? (localeOf(element.attributes.lang ?? '')?.getTextInfo().direction ?? 'ltr') : set;
}
