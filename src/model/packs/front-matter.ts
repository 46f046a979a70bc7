import type { Pack, PackPlan } from './plan.ts';
import { escapeText } from './tree.ts';

/** What a pack is, at its beginning. */
export function titleOf(pack: Pack, { site }: PackPlan): string {
  return `<p class="site">${escapeText(site)}</p>
<h1>${escapeText(pack.title)}</h1>
<p class="lead">${escapeText(pack.about)}</p>`;
}

/** What a pack says of itself: from when it is, where to get a new one, that copies don't change, and who may reuse it. */
export function aboutCopy({ words, licence }: PackPlan, { siteUrl, basePath }: { siteUrl: string; basePath: string }): string {
  const address = escapeText(`${siteUrl}${basePath}packs/`);
  return `<h2>${escapeText(words.start)}</h2>
<p>${escapeText(words.madeOn)} ${escapeText(words.newest)} <a href="${address}">${address}</a></p>
<p>${escapeText(words.copies)}</p>
<p>${escapeText(words.reuse)} <a href="${escapeText(licence.url)}">${escapeText(licence.name)}</a></p>`;
}
