import { referencesOf } from './references.ts';
import type { BuiltSite, OutputRule } from './rule.ts';
import type { BuiltElement } from './walk.ts';

const OWN_FILES = 'Keep everything a page loads on this site.';
const CSS_URL = /(?:url\(\s*|@import\s+)["']?((?:https?:)?\/\/[^"')\s]+)/gi;

/** `third-party`: no page makes a request to another origin, sets a cookie or carries an inline handler. */
export function thirdParty(site: BuiltSite): OutputRule {
  return {
    page(page) {
      const report = (element: BuiltElement, message: string, remedy: string) => {
        page.report({ rule: 'third-party', at: element.start, message, remedy });
      };
      return {
        open(element) {
          for (const { attribute, url, loads } of referencesOf(element)) {
            if (/^javascript:/i.test(url))
              report(
                element,
                `${attribute}="javascript:…" runs script from an attribute.`,
                'Use a real address, or a button in a custom element.',
              );
            else if (loads && isForeign(url, page.address, site))
              report(element, `<${element.name} ${attribute}> reaches another site: "${url}".`, OWN_FILES);
          }
          for (const attribute in element.attributes) {
            if (attribute.startsWith('on') && /^on[a-z]/.test(attribute))
              report(element, `${attribute}="…" is an inline handler.`, 'Listen in a script file instead.');
          }
        },
        text(text, parent) {
          if (parent.name !== 'script' && parent.name !== 'style') return;
          for (const [message, remedy] of foreignCode(parent.name, text, page.address, site)) report(parent, message, remedy);
        },
      };
    },
    async end() {
      for (const file of site.files.withExtension('.js', '.mjs', '.css')) {
        const text = (await site.files.read(file)).toString();
        const kind = file.endsWith('.css') ? 'style' : 'script';
        for (const [message, remedy] of foreignCode(kind, text, site.files.addressOf(file), site)) {
          site.report({ file, line: 1, column: 1, severity: 'error', rule: 'third-party', message, remedy });
        }
      }
    },
  };
}

/** What a script or style sheet does that no page may: what is wrong, and what to do. */
function foreignCode(kind: string, text: string, address: string, site: BuiltSite): [message: string, remedy: string][] {
  if (kind === 'script' && /\bdocument\s*\.\s*cookie\b/.test(text))
    return [['The script uses document.cookie.', 'Keep what must be kept on the device in localStorage.']];
  if (kind !== 'style') return [];
  return [...text.matchAll(CSS_URL)]
    .map(([, url = '']) => url)
    .filter((url) => isForeign(url, address, site))
    .map((url) => [`The style sheet loads "${url}" from another site.`, OWN_FILES]);
}

function isForeign(url: string, address: string, site: BuiltSite): boolean {
  const target = site.files.resolve(url, address);
  return target.kind === 'elsewhere' && /^https?:$/.test(target.url.protocol) && target.url.origin !== site.siteUrl;
}
