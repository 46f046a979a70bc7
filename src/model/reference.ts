import type { Evidence } from '../schema/evidence.ts';

type Citation = Evidence['citation'];

/** The parts of a reference in Vancouver order (NLM, Citing Medicine, 2nd edition): authors, title, where, when, identifiers. */
export function referenceParts(citation: Citation): { authors: string; title: string; rest: string; url: string | undefined } {
  const { author, title, issued, volume, issue, page, publisher, DOI, URL } = citation;
  const container = citation['container-title'];
  const authors = author.map((name) => ('literal' in name ? name.literal : `${name.family} ${initials(name.given)}`)).join(', ');
  const place = [volume, issue && `(${issue})`, page && `:${page}`].filter(Boolean).join('');
  const when = issued === 'not reported' ? 'date not reported' : String(issued);
  const rest = [container, container ? undefined : publisher, place ? `${when};${place}` : when].filter(Boolean).join('. ');
  return { authors, title, rest: `${rest}.`, url: DOI ? `https://doi.org/${DOI}` : URL };
}

function initials(given: string): string {
  return given
    .split(/[\s.-]+/)
    .map((part) => part.charAt(0))
    .join('');
}
