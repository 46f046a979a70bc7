import { createHash } from 'node:crypto';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { imageType } from './image-type.ts';
import { resolveLinks } from './pack-links.ts';
import { idIn, type PagePart } from './page-part.ts';
import { aboutCopy, titleOf } from './front-matter.ts';
import type { Pack, PackPlan } from './plan.ts';
import { escapeText } from './tree.ts';

/** Where a pack is to be found, and what its pages look like. */
export interface PackPlace {
  siteUrl: string;
  basePath: string;
  css: string;
}

const CONTAINER = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** As it is: what must not be packed, or is packed already. */
const STORED = { level: 0 } as const;

/**
 * Makes an EPUB 3.3 publication (https://www.w3.org/TR/epub-33/) of a pack: one document for each page, with what EPUB
 * Accessibility 1.1 asks of the metadata.
 * @param parts the pack's pages, in the order of its groups
 * @param pictures the bytes of every picture that the parts show
 */
export function epubOf(
  pack: Pack,
  parts: readonly PagePart[],
  pictures: ReadonlyMap<string, Uint8Array>,
  plan: PackPlan,
  place: PackPlace,
): Uint8Array {
  const byKey = new Map(parts.map((part) => [part.key, part]));
  const names = new Map([...new Set(parts.flatMap((part) => [...part.pictures]))].map((file, at) => [file, pictureName(file, at + 1)]));
  const style = {
    inside: (part: PagePart, id: string | undefined) => `${part.key}.xhtml${id === undefined ? '' : `#${id}`}`,
    outside: (address: string) => `${place.siteUrl}${place.basePath}${address.slice(1)}`,
    picture: (file: string) => names.get(file) ?? '',
  };
  const titles = titlesOf(pack);
  const documents = parts.map((part): [PagePart, string] => {
    const markup = forReaders(resolveLinks(part.markup, byKey, style));
    return [part, documentOf(titles.get(part.address) ?? pack.title, `<main>${markup}</main>`, plan)];
  });
  const drawn = new Set(documents.filter(([, text]) => text.includes('<svg')).map(([{ key }]) => key));
  const files: Zippable = {
    // Readers look at the first bytes of the file: this one comes first, and as it is.
    mimetype: [strToU8('application/epub+zip'), STORED],
    'META-INF/container.xml': strToU8(CONTAINER),
    'EPUB/package.opf': strToU8(packageOf(pack, { parts, drawn, pictures: names }, plan, place)),
    'EPUB/nav.xhtml': strToU8(navigationOf(pack, byKey, plan)),
    'EPUB/style.css': strToU8(place.css),
    'EPUB/start.xhtml': strToU8(documentOf(pack.title, `<main class="front">${titleOf(pack, plan)}${aboutCopy(plan, place)}</main>`, plan)),
  };
  for (const [{ key }, content] of documents) files[`EPUB/${key}.xhtml`] = strToU8(content);
  for (const [file, name] of names) files[`EPUB/${name}`] = [pictures.get(file) ?? new Uint8Array(), STORED];
  // A fixed time makes two builds alike. A ZIP archive holds local time, and none before this.
  return zipSync(files, { mtime: new Date(1980, 0, 1) });
}

/** What only EPUB needs: notes that open in place, the language in XML's way, no drawings for wide screens. */
function forReaders(markup: string): string {
  return markup
    .replace(/<!--wide-->.*?<!--\/wide-->/gs, '')
    .replaceAll(' role="doc-noteref"', ' role="doc-noteref" epub:type="noteref"')
    .replaceAll(' role="doc-footnote"', ' role="doc-footnote" epub:type="footnote"')
    .replaceAll(' role="doc-backlink"', ' role="doc-backlink" epub:type="backlink"')
    .replace(/ lang="([^"]*)"/g, ' lang="$1" xml:lang="$1"');
}

function documentOf(title: string, body: string, { language, direction }: PackPlan): string {
  const lang = escapeText(language);
  return `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${lang}" xml:lang="${lang}" dir="${direction}">
<head><title>${escapeText(title)}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
<body>${body}</body>
</html>
`;
}

function navigationOf(pack: Pack, parts: ReadonlyMap<string, PagePart>, plan: PackPlan): string {
  const { words } = plan;
  const byAddress = new Map([...parts.values()].map((part) => [part.address, part]));
  const all = pack.groups.flatMap(({ pages }) => pages);
  const deep = parts.size <= DEEP_CONTENTS;
  const entry = ({ address, title, label }: (typeof all)[number]) => {
    const part = byAddress.get(address);
    if (!part) return '';
    const name = escapeText(label === undefined ? title : `${title} (${label})`);
    const below = deep
      ? part.headings.map(({ id, text }) => `<li><a href="${part.key}.xhtml#${idIn(part.key, id)}">${escapeText(text)}</a></li>`)
      : [];
    return `<li><a href="${part.key}.xhtml">${name}</a>${below.length > 0 ? `<ol>${below.join('')}</ol>` : ''}</li>`;
  };
  const groups = pack.groups.map(({ heading, pages }) =>
    pack.groups.length === 1
      ? pages.map(entry).join('')
      : `<li><span>${escapeText(heading)}</span><ol>${pages.map(entry).join('')}</ol></li>`,
  );
  const first = all[0] && byAddress.get(all[0].address);
  return documentOf(
    words.contents,
    `<main><nav epub:type="toc" role="doc-toc" aria-labelledby="contents"><h1 id="contents">${escapeText(words.contents)}</h1><ol><li><a href="start.xhtml">${escapeText(words.start)}</a></li>${groups.join('')}</ol></nav>
<nav epub:type="landmarks" hidden="hidden" aria-label="${escapeText(words.body)}"><ol><li><a epub:type="toc" href="nav.xhtml">${escapeText(words.contents)}</a></li><li><a epub:type="bodymatter" href="${first?.key ?? 'start'}.xhtml">${escapeText(words.body)}</a></li></ol></nav></main>`,
    plan,
  );
}

/** Up to this many pages the contents name what stands in each as well. */
const DEEP_CONTENTS = 25;

/** What the package document lists: the pages, those of them (by key) that hold drawings, and the pictures' files with their names here. */
interface Held {
  parts: readonly PagePart[];
  drawn: ReadonlySet<string>;
  pictures: ReadonlyMap<string, string>;
}

function packageOf(pack: Pack, { parts, drawn, pictures }: Held, plan: PackPlan, { siteUrl, basePath }: PackPlace): string {
  const seen = pictures.size > 0 || drawn.size > 0;
  const meta = (property: string, value: string) => `<meta property="${property}">${escapeText(value)}</meta>`;
  const items = [
    '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
    '<item id="css" href="style.css" media-type="text/css"/>',
    '<item id="start" href="start.xhtml" media-type="application/xhtml+xml"/>',
    ...parts.map(
      ({ key }) =>
        `<item id="p-${key}" href="${key}.xhtml" media-type="application/xhtml+xml"${drawn.has(key) ? ' properties="svg"' : ''}/>`,
    ),
    ...[...pictures].map(([file, name], at) => `<item id="i-${String(at + 1)}" href="${name}" media-type="${imageType(file)}"/>`),
  ];
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${escapeText(plan.language)}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">urn:uuid:${uuidOf(`${siteUrl}${basePath}packs/${pack.name}`)}</dc:identifier>
<dc:title>${escapeText(`${pack.title} · ${plan.site}`)}</dc:title>
<dc:language>${escapeText(plan.language)}</dc:language>
<dc:creator>${escapeText(plan.site)}</dc:creator>
<dc:publisher>${escapeText(plan.site)}</dc:publisher>
<dc:date>${plan.day}</dc:date>
<dc:description>${escapeText(pack.about)}</dc:description>
<dc:source>${escapeText(siteUrl + basePath)}</dc:source>
<dc:rights>${escapeText(plan.words.reuse)}</dc:rights>
${meta('dcterms:modified', `${plan.day}T00:00:00Z`)}
<link rel="dcterms:license" href="${escapeText(plan.licence.url)}"/>
${meta('schema:accessMode', 'textual')}${seen ? meta('schema:accessMode', 'visual') : ''}
${meta('schema:accessModeSufficient', 'textual')}
${['tableOfContents', 'readingOrder', 'structuralNavigation', 'displayTransformability', 'ARIA', ...(seen ? ['alternativeText'] : [])].map((feature) => meta('schema:accessibilityFeature', feature)).join('')}
${meta('schema:accessibilityHazard', 'none')}
${meta('schema:accessibilitySummary', plan.words.accessibility)}
</metadata>
<manifest>
${items.join('\n')}
</manifest>
<spine page-progression-direction="${plan.direction}">
<itemref idref="start"/><itemref idref="nav"/>
${parts.map(({ key }) => `<itemref idref="p-${key}"/>`).join('\n')}
</spine>
</package>
`;
}

function titlesOf(pack: Pack): Map<string, string> {
  return new Map(pack.groups.flatMap(({ pages }) => pages.map(({ address, title }) => [address, title])));
}

function pictureName(file: string, number: number): string {
  return `picture-${String(number)}${/\.\w+$/.exec(file)?.[0] ?? ''}`;
}

/** A name-based UUID (RFC 9562, version 8 with SHA-256), so that a pack is the same book in every build. */
function uuidOf(name: string): string {
  const bytes = createHash('sha256').update(name).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
