import { createHash } from 'node:crypto';
import { aboutCopy, titleOf } from './front-matter.ts';
import { imageType } from './image-type.ts';
import { resolveLinks } from './pack-links.ts';
import { idIn, type PagePart } from './page-part.ts';
import type { Pack, PackPlan } from './plan.ts';
import { escapeText } from './tree.ts';

/** Where a pack is to be found, and the style sheet and script that go into it. */
export interface HtmlPlace {
  siteUrl: string;
  basePath: string;
  css: string;
  script: string;
}

/** Up to this many pages the contents name what stands in each as well. */
const DEEP_CONTENTS = 12;

/**
 * Makes a pack as one HTML file that needs nothing else: it opens from a USB stick, asks for nothing on the network
 * (its policy lets nothing in but its own style and script), and its search looks through the file itself.
 * @param parts the pack's pages, in the order of its groups
 * @param pictures the bytes of every picture that the parts show
 */
export function htmlFileOf(
  pack: Pack,
  parts: readonly PagePart[],
  pictures: ReadonlyMap<string, Uint8Array>,
  plan: PackPlan,
  place: HtmlPlace,
): string {
  const byKey = new Map(parts.map((part) => [part.key, part]));
  const style = {
    inside: (part: PagePart, id: string | undefined) => `#${id ?? part.key}`,
    outside: (address: string) => `${place.siteUrl}${place.basePath}${address.slice(1)}`,
    picture: (file: string) => `data:${imageType(file)};base64,${Buffer.from(pictures.get(file) ?? []).toString('base64')}`,
  };
  const { words } = plan;
  const pages = parts.map((part) => {
    const markup = oneLevelDown(resolveLinks(part.markup, byKey, style)).replace(/<!--\/?wide-->/g, '');
    return `<div class="page" id="${part.key}">${markup}<p class="to-contents"><a href="#contents">${escapeText(words.toContents)}</a></p></div>`;
  });
  return `<!DOCTYPE html>
<html lang="${escapeText(plan.language)}" dir="${plan.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src '${hashOf(place.script)}'; style-src '${hashOf(place.css)}'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(`${pack.title} · ${plan.site}`)}</title>
<meta name="description" content="${escapeText(pack.about)}">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<style>${place.css}</style>
</head>
<body>
<a class="skip" href="#main">${escapeText(words.skip)}</a>
<header>
${titleOf(pack, plan)}
</header>
${searchOf(plan)}
<nav class="contents" aria-labelledby="contents">
<h2 id="contents" tabindex="-1">${escapeText(words.contents)}</h2>
${contentsOf(pack, byKey)}
</nav>
<main id="main" tabindex="-1">
<div class="about-copy">
${aboutCopy(plan, place)}
</div>
${pages.join('\n')}
</main>
<script>${place.script}</script>
</body>
</html>
`;
}

/** The search: hidden until its script runs, so that without script there is none. */
function searchOf({ words: { search } }: PackPlan): string {
  return `<div class="search" role="search" hidden data-words="${escapeText(JSON.stringify(search))}">
<label for="search">${escapeText(search.label)}</label>
<input id="search" type="search" autocomplete="off" enterkeyhint="search">
<button type="button" data-previous disabled>${escapeText(search.previous)}</button>
<button type="button" data-next disabled>${escapeText(search.next)}</button>
<p role="status"></p>
</div>
<ul class="found"></ul>`;
}

function contentsOf(pack: Pack, byKey: ReadonlyMap<string, PagePart>): string {
  const byAddress = new Map([...byKey.values()].map((part) => [part.address, part]));
  const list = (pages: Pack['groups'][number]['pages']) =>
    `<ol>${pages
      .map(({ address, title, label }) => {
        const part = byAddress.get(address);
        if (!part) return '';
        const said = label === undefined ? '' : ` <span class="kind">${escapeText(label)}</span>`;
        const below =
          byKey.size <= DEEP_CONTENTS
            ? part.headings.map(({ id, text }) => `<li><a href="#${idIn(part.key, id)}">${escapeText(text)}</a></li>`).join('')
            : '';
        return `<li><a href="#${part.key}">${escapeText(title)}</a>${said}${below === '' ? '' : `<ul>${below}</ul>`}</li>`;
      })
      .join('')}</ol>`;
  return pack.groups
    .map(({ heading, pages }) => (pack.groups.length === 1 ? '' : `<h3>${escapeText(heading)}</h3>\n`) + list(pages))
    .join('\n');
}

/** The file's own title is its first-level heading, so those of its pages come one level lower. */
function oneLevelDown(markup: string): string {
  return markup.replace(/(<\/?h)([1-5])(?=[\s>])/g, (_, start: string, level: string) => start + String(Number(level) + 1));
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
