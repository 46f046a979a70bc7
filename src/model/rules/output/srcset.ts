/** One candidate of a `srcset`: its URL with a width in pixels (`w`) or a density (`x`). */
export interface Candidate {
  url: string;
  width?: number;
  density?: number;
}

/** The phone that budgets are measured on: its width in CSS pixels, and its pixels a CSS pixel. */
const PHONE = { width: 360, density: 2, rootFont: 16 };

/** Reads a `srcset`. A URL in it never ends in a comma, so a comma that follows a space or a descriptor parts candidates. */
export function parseSrcset(srcset: string): Candidate[] {
  return [...srcset.matchAll(/([^\s,]\S*[^\s,])(?:\s+([\d.]+)([wx]))?\s*(?:,|$)/g)].map(([, url = '', number, unit]) => {
    if (number === undefined) return { url, density: 1 };
    return unit === 'w' ? { url, width: Number(number) } : { url, density: Number(number) };
  });
}

/** The URL that a phone fetches from a `srcset`: the smallest candidate that is sharp on it, else the largest. */
export function phoneCandidate(srcset: string, sizes: string | undefined): string | undefined {
  const slot = slotWidth(sizes);
  const candidates = parseSrcset(srcset)
    .map((candidate) => ({
      url: candidate.url,
      density: candidate.width === undefined ? (candidate.density ?? 1) : candidate.width / slot,
    }))
    .sort((a, b) => a.density - b.density);
  return (candidates.find((candidate) => candidate.density >= PHONE.density) ?? candidates.at(-1))?.url;
}

/** Whether a media condition holds on the phone. What isn't understood counts as true, so that no picture escapes its budget. */
export function matchesPhone(media: string): boolean {
  return media.split(/\band\b/i).every((part) => {
    const limit = /\(\s*(?:(min|max)-width\s*:|width\s*(<=|>=|<|>))\s*([\d.]+)(px|r?em)\s*\)/i.exec(part);
    if (!limit) return !/\bprint\b/i.test(part);
    const length = Number(limit[3]) * (limit[4]?.toLowerCase() === 'px' ? 1 : PHONE.rootFont);
    const operator = limit[1] === undefined ? (limit[2] ?? '') : { min: '>=', max: '<=' }[limit[1].toLowerCase()];
    if (operator === '<=') return PHONE.width <= length;
    if (operator === '>=') return PHONE.width >= length;
    return operator === '<' ? PHONE.width < length : PHONE.width > length;
  });
}

/** The width in CSS pixels that `sizes` gives a picture on the phone. Anything but a plain length counts as the full width. */
function slotWidth(sizes: string | undefined): number {
  for (const size of (sizes ?? '100vw').split(/,(?![^(]*\))/)) {
    const [, media = '', length = ''] = /^\s*(.*?)\s*(\S+|calc\(.*\))\s*$/s.exec(size) ?? [];
    if (media !== '' && !matchesPhone(media)) continue;
    const [, number, unit] = /^([\d.]+)(px|r?em|vw)$/i.exec(length) ?? [];
    if (number === undefined || unit === undefined) return PHONE.width;
    return Number(number) * ({ px: 1, vw: PHONE.width / 100 }[unit.toLowerCase()] ?? PHONE.rootFont);
  }
  return PHONE.width;
}
