import type { Finding } from '../../findings.ts';
import { didYouMean, nearest } from '../../nearest.ts';
import { referencesOf, type Reference } from './references.ts';
import type { BuiltPage, BuiltSite, OutputRule } from './rule.ts';
import type { Target } from './site-files.ts';
import { detached, type BuiltElement } from './walk.ts';

/** A reference that led to nothing when its page was read. What it leads to may have come since. */
interface Missing {
  url: string;
  address: string;
  path: string;
  words: string;
  finding: Finding;
}

/** A reference to a fragment of the page that it stands on. */
interface Within {
  element: BuiltElement;
  reference: Reference;
  fragment: string;
}

/** A fragment that was referred to, kept until its page has been read. */
interface Wanted {
  file: string;
  fragment: string;
  finding: Finding;
}

type Explanation = [message: string, remedy: string];

/** `broken-link` and `broken-fragment`: everything on this site that a page refers to exists. */
export function brokenLink(site: BuiltSite): OutputRule {
  const wanted: Wanted[] = [];
  /** The ids of each page, as one string between spaces: an id holds none, and 10,000 sets would be many times larger. */
  const idsByFile = new Map<string, string>();
  const missing: Missing[] = [];
  const explained = new Map<string, Explanation>();

  return {
    page(page) {
      const ids: string[] = [];
      const within: Within[] = [];
      return {
        open(element) {
          const { id, name } = element.attributes;
          if (id) ids.push(id);
          if (name && element.name === 'a') ids.push(name);
          for (const reference of referencesOf(element)) check(page, element, reference, within);
        },
        end() {
          // Every page leads to its own main part: what is there needs no finding that waits for the end.
          const own = new Set(ids);
          for (const { element, reference, fragment } of within) {
            if (!own.has(fragment)) wanted.push(wantedId(page, element, reference, page.file, fragment));
          }
          idsByFile.set(page.file, ` ${ids.join(' ')} `);
        },
      };
    },
    end() {
      for (const { url, address, path, words, finding } of missing) {
        const target = site.files.resolve(url, address);
        if (target.kind === 'here' && target.file !== undefined) continue;
        // One wrong link in the page frame stands on every page: look for its nearest address once.
        const explanation = explained.get(path) ?? explainMissing(path, site);
        explained.set(path, explanation);
        const [message, remedy] = explanation;
        site.report(Object.assign(finding, { message: `${words} ${message}`, remedy }));
      }
      for (const { file, fragment, finding } of wanted) {
        if (!idsByFile.get(file)?.includes(` ${fragment} `)) site.report(finding);
      }
    },
  };

  function check(page: BuiltPage, element: BuiltElement, reference: Reference, within: Within[]): void {
    const target = site.files.resolve(reference.url, page.address);
    const report = (message: string, remedy: string) => {
      page.report({ rule: 'broken-link', at: element.start, message: `${inWords(element, reference)} ${message}`, remedy });
    };
    if (target.kind === 'invalid') report('is not an address that can be read.', 'Mend the address.');
    if (target.kind === 'outside') {
      report(`leads out of the site, which lives under ${site.basePath}.`, 'Make the address with src/model/urls.ts.');
    }
    if (target.kind !== 'here') return;
    if (target.file === undefined) {
      missing.push({
        url: detached(reference.url),
        address: page.address,
        path: detached(target.path),
        words: detached(inWords(element, reference)),
        finding: page.finding({ rule: 'broken-link', at: element.start, message: '', remedy: '' }),
      });
    } else if (needsId(target)) {
      if (target.file === page.file) within.push({ element, reference, fragment: target.fragment });
      else wanted.push(wantedId(page, element, reference, target.file, target.fragment));
    }
  }
}

function wantedId(page: BuiltPage, element: BuiltElement, reference: Reference, file: string, fragment: string): Wanted {
  return {
    file,
    fragment: detached(fragment),
    finding: page.finding({
      rule: 'broken-fragment',
      at: element.start,
      message: detached(`${inWords(element, reference)} points to "#${fragment}", and nothing on that page has this id.`),
      remedy: 'Correct the part after "#", or give the place it should lead to that id.',
    }),
  };
}

/** The top of a page needs no id; words picked out with `:~:` are found by the browser. */
function needsId(target: Extract<Target, { kind: 'here' }>): boolean {
  return (
    target.file?.endsWith('.html') === true && target.fragment !== '' && target.fragment !== 'top' && !target.fragment.startsWith(':~:')
  );
}

function explainMissing(path: string, site: BuiltSite): Explanation {
  const slashed = site.files.resolve(`${path}/`, path);
  if (slashed.kind === 'here' && slashed.file !== undefined) {
    return ['is reached only by way of a redirect.', `Write it with a slash at the end: ${path}/.`];
  }
  const guesses = nearest(
    path,
    site.files.pages.map((file) => site.files.addressOf(file)),
  );
  return ['leads to nothing on this site.', `Correct or remove it. ${didYouMean(guesses)}`.trimEnd()];
}

function inWords(element: BuiltElement, { attribute, url }: Reference): string {
  return element.name === 'a' ? `The link to "${url}"` : `The ${attribute} "${url}" of <${element.name}>`;
}
