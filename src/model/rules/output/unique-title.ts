import type { BuiltPage, BuiltSite, OutputRule } from './rule.ts';
import { detached, hasToken, type BuiltElement } from './walk.ts';

/** `unique-title`: every page has a title and an address of its own. Pages kept out of search engines may share theirs. */
export function uniqueTitle(site: BuiltSite): OutputRule {
  const titles = new Map<string, string>();
  const canonicals = new Map<string, string>();

  return {
    page(page) {
      let title = '';
      let titleAt = 0;
      let canonical: BuiltElement | undefined;
      let noindex = false;
      return {
        open(element) {
          if (element.name === 'title' && element.parent?.name === 'head') titleAt = element.start;
          if (element.name === 'link' && hasToken(element, 'rel', 'canonical')) canonical = element;
          if (isNoindex(element)) noindex = true;
        },
        text(text, parent) {
          if (parent.name === 'title' && parent.parent?.name === 'head') title += text;
        },
        end() {
          checkTitle(page, title.trim(), titleAt, noindex);
          checkCanonical(page, canonical, noindex);
        },
      };
    },
  };

  function checkTitle(page: BuiltPage, title: string, at: number, noindex: boolean): void {
    const report = (message: string, remedy: string) => {
      page.report({ rule: 'unique-title', at, message, remedy });
    };
    if (title === '') report('The page has no title.', 'Give it a <title> that names it.');
    else if (!noindex) {
      const other = claim(titles, title, page);
      if (other) report(`The title "${title}" is also that of ${other}.`, 'Give each page a title of its own.');
    }
  }

  function checkCanonical(page: BuiltPage, link: BuiltElement | undefined, noindex: boolean): void {
    const report = (message: string, remedy: string) => {
      page.report({ rule: 'unique-title', at: link?.start ?? 0, message, remedy });
    };
    const address = link?.attributes.href ?? '';
    if (address === '') {
      if (!noindex) report('The page does not say its own address.', 'Add <link rel="canonical"> with the full address.');
    } else if (!address.startsWith(site.siteUrl + site.basePath)) {
      report(`The canonical address "${address}" is not on this site.`, `It must begin with ${site.siteUrl}${site.basePath}.`);
    } else if (!noindex) {
      const other = claim(canonicals, address, page);
      if (other) report(`The canonical address "${address}" is also that of ${other}.`, 'Give each page its own address.');
    }
  }
}

/** Whether an element asks search engines to leave the page out. */
export function isNoindex(element: BuiltElement): boolean {
  return (
    element.name === 'meta' &&
    element.attributes.name?.toLowerCase() === 'robots' &&
    /\b(?:noindex|none)\b/i.test(element.attributes.content ?? '')
  );
}

/** Notes the page as the owner of a name, unless another page was first: then says which. */
function claim(owners: Map<string, string>, name: string, page: BuiltPage): string | undefined {
  const owner = owners.get(name);
  if (owner === undefined) owners.set(detached(name), page.address);
  return owner;
}
