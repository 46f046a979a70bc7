import { createHash } from 'node:crypto';

const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(")/i;
const INLINE = /<(style|script)(\s[^>]*)?>([\s\S]*?)<\/\1>/gi;
/** Of a script: its code is in a file, or it is data that a policy doesn't concern. */
const NOT_RUN_HERE = /\ssrc=|\stype="application\/ld\+json"/;
const HASH = / '(sha(?:256|384|512))-[^']+'/g;
const STYLES = /style-src [^;]*/;

/** The one page that brings a policy of its own: the editor's (`editor/policy.ts`). */
const OWN_POLICY = /<meta name="page-policy" content="([^"]*)">/i;

/**
 * Narrows a page's content security policy to the hashes of the page's own inline styles and scripts. Astro lists
 * those of the whole site on every page: a wider door than the page needs, and about a kilobyte that does not compress.
 * A page that brings its own policy gets that one instead.
 * @param styles hashes (`sha256-…`) of styles that the page is going to get besides
 */
export function tightenPolicy(html: string, styles: readonly string[] = []): string {
  const brought = html.includes('page-policy') ? OWN_POLICY.exec(html) : null;
  if (brought)
    return html.replace(brought[0], '').replace(POLICY, (_, before: string, __, after: string) => before + String(brought[1]) + after);
  const own = new Set(
    [...html.matchAll(INLINE)]
      .filter(([, , attributes = '']) => !NOT_RUN_HERE.test(attributes))
      .map(([, , , content = '']) => createHash('sha256').update(content).digest('base64')),
  );
  return html.replace(POLICY, (_, before: string, policy: string, after: string) => {
    const narrowed = policy.replace(HASH, (source) => (own.has(source.slice(source.indexOf('-') + 1, -1)) ? source : ''));
    const more = styles.map((hash) => ` '${hash}'`).join('');
    return before + narrowed.replace(/\s+;/g, ';').replace(STYLES, (directive) => directive + more) + after;
  });
}
