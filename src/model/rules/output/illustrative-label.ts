import type { OutputRule } from './rule.ts';
import { closest, hasToken, type BuiltElement } from './walk.ts';

/** What the label has to say in English, by the story's origin. In another language any words count. */
const WORDS: Record<string, RegExp> = { illustrative: /\billustrative\b/i, composite: /\bcomposite\b/i };

interface Labelled {
  element: BuiltElement;
  label: string;
  /** The label that stood there when the story's own heading began. */
  labelAtHeading: string | undefined;
}

/** `illustrative-label`: fiction and stories put together from several say so, in view, at their top and in every list. */
export function illustrativeLabel(): OutputRule {
  return {
    page(page) {
      const open: Labelled[] = [];
      /** The outermost label that is open. */
      let label: BuiltElement | undefined;
      return {
        open(element) {
          if (hasToken(element, 'class', 'label')) label ??= element;
          const origin = element.attributes['data-origin'];
          if (origin !== undefined && origin in WORDS) open.push({ element, label: '', labelAtHeading: undefined });
          if (element.name === 'h1') for (const story of open) story.labelAtHeading ??= story.label;
        },
        text(text, parent) {
          const story = open.at(-1);
          if (story && label && closest(parent, isHidden) === undefined) story.label += text;
        },
        close(element) {
          if (element === label) label = undefined;
          const story = open.at(-1);
          if (story?.element !== element) return;
          open.pop();
          const isPage = element.name === 'article' && story.labelAtHeading !== undefined;
          if (saysSo(element, (isPage ? story.labelAtHeading : story.label) ?? '')) return;
          page.report({
            rule: 'illustrative-label',
            at: element.start,
            message: `The ${element.attributes['data-origin'] ?? ''} story ${isPage ? 'carries no label before its heading' : 'is listed without its label'}.`,
            remedy: 'Show the label with class "label" in view, so that nobody takes the story for testimony.',
          });
        },
      };
    },
  };
}

function isHidden(element: BuiltElement): boolean {
  return 'hidden' in element.attributes || element.attributes['aria-hidden'] === 'true' || hasToken(element, 'class', 'visually-hidden');
}

function saysSo(element: BuiltElement, label: string): boolean {
  const language = closest(element, (at) => at.attributes.lang !== undefined)?.attributes.lang ?? 'en';
  return /^en\b/i.test(language) ? (WORDS[element.attributes['data-origin'] ?? '']?.test(label) ?? false) : label.trim() !== '';
}
