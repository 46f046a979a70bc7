import { parseDocument } from 'htmlparser2';
import { escapeText, isText, isTag, textOf, type Tag, type TreeNode } from './tree.ts';
import type { PackPlan } from './plan.ts';

/**
 * What a pack takes over from a built page: its words as markup that is well-formed XML and HTML at once.
 * Its links and pictures are not decided yet: `href="pack:ADDRESS#FRAGMENT"` and `src="pack:FILE"` hold what they lead to
 * (`pack-links.ts`), as the same page may stand in several packs.
 */
export interface PagePart {
  /** Root-relative address of the page, without the base path. */
  address: string;
  /** What the page is called within a pack; also the beginning of all its ids. */
  key: string;
  markup: string;
  /** The ids in the page as built, of what is left of it. */
  ids: ReadonlySet<string>;
  /** Second-level headings, with their ids as built. */
  headings: { id: string; text: string }[];
  /** Files below the built folder that it shows. */
  pictures: ReadonlySet<string>;
}

/** What else must be known to read a page. */
export interface PageSite {
  siteUrl: string;
  basePath: string;
  plan: Pick<PackPlan, 'words' | 'barred' | 'pictures'>;
}

/** Elements that work only on the site, or lead about in it. */
const LEFT_OUT = new Set(
  'nav script style template form button select input option keep-offline quick-exit workbook-status iframe audio video'.split(' '),
);
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** In a pack there are many of these: as landmarks they would hide the few that matter. */
const NO_LANDMARKS = new Set(['aside', 'section']);
const KEPT_ATTRIBUTES = new Set(
  'id class lang dir alt width height scope colspan rowspan datetime role open start value aria-label aria-labelledby aria-describedby aria-hidden data-origin data-name'.split(
    ' ',
  ),
);
const ID_LISTS = new Set(['aria-labelledby', 'aria-describedby']);
/** Lists by facet and page only repeat what there is. */
const LISTS = /^\/(?:stories|evidence)\/(?:by|page|all)\//;

/** The name of a page within packs: its address with hyphens. */
export function keyOf(address: string): string {
  return address.replace(/^\/|\/$/g, '').replaceAll('/', '-');
}

/** An id of a page as it stands in packs, where ids of other pages stand beside it. */
export function idIn(key: string, id: string): string {
  return `${key}_${id}`;
}

/** Takes the main part out of a built page. The page is read once. */
export function pagePart(html: string, address: string, site: PageSite): PagePart {
  const from = html.indexOf('<main');
  const main = html.slice(from, html.indexOf('</main>', from));
  const writer = new PartWriter(address, site);
  const markup = parseDocument(main, { lowerCaseTags: false, lowerCaseAttributeNames: false })
    .children.map((node) => writer.write(node))
    .join('');
  const { key, ids, headings, pictures } = writer;
  return { address, key, markup: markup + writer.explained(), ids, headings, pictures };
}

/** Writes the elements of one page anew. One class, as each kind of element is one method and all add to the same notes. */
class PartWriter {
  readonly key: string;
  readonly ids = new Set<string>();
  readonly headings: PagePart['headings'] = [];
  readonly pictures = new Set<string>();
  private readonly meanings = new Map<string, string>();
  private readonly address: string;
  private readonly site: PageSite;

  constructor(address: string, site: PageSite) {
    this.address = address;
    this.site = site;
    this.key = keyOf(address);
  }

  write(node: TreeNode): string {
    // The space before a meaning goes with it, so that a comma stands right after its word.
    if (isText(node)) return node.data.trim() === '' && node.next && isMeaning(node.next) ? '' : escapeText(node.data);
    return isTag(node) ? this.tag(node) : '';
  }

  /** The words that the page explains, at its end: e-readers show them in place. */
  explained(): string {
    if (this.meanings.size === 0) return '';
    const { words } = this.site.plan;
    const notes = [...this.meanings].map(([id, meaning]) => {
      const back = this.ids.has(`to-${id}`) ? ` <a href="pack:${this.address}#to-${id}" role="doc-backlink">${words.backToText}</a>` : '';
      return `<div id="${idIn(this.key, id)}" role="doc-footnote"><p>${meaning.trim()}${back}</p></div>`;
    });
    return `<section class="explained"><h2>${escapeText(words.explained)}</h2>${notes.join('')}</section>`;
  }

  private tag(tag: Tag): string {
    const { name, attribs } = tag;
    const classes = (attribs.class ?? '').split(/\s+/);
    if (name === 'button' && classes.includes('term')) return this.term(tag);
    if (isMeaning(tag)) return this.meaning(tag);
    if (LEFT_OUT.has(name) || 'hidden' in attribs || classes.includes('no-print')) return '';
    // Cards of case studies, and the list they stand in, lead to other pages of the site.
    if (classes.includes('card') && attribs['data-origin'] !== undefined) return '';
    if (name === 'section' && classes.includes('story-more')) return '';
    if (name === 'label') return `<p>${this.inside(tag, (child) => !isTag(child) || child.name !== 'textarea')}</p>${this.fields(tag)}`;
    if (name === 'answer-field') return `<div class="on-paper">${this.inside(tag)}</div>`;
    if (name === 'a') return this.link(tag);
    if (name === 'img') return this.picture(tag);
    if (name === 'source') return '';
    if (name === 'saved-picture') return this.inside(tag, (child) => isTag(child) && child.name === 'noscript');
    if (name === 'svg') return this.drawing(tag);
    if (name.includes('-') || ['main', 'noscript', 'picture'].includes(name)) return this.inside(tag);
    return this.plain(tag);
  }

  private inside(tag: Tag, fits: (child: TreeNode) => boolean = () => true): string {
    return tag.children
      .filter(fits)
      .map((child) => this.write(child))
      .join('');
  }

  private plain(tag: Tag): string {
    const { name, attribs } = tag;
    const written = name === 'aside' ? 'div' : name;
    let more = '';
    if (name === 'h2') {
      const id = attribs.id ?? `part-${String(this.headings.length + 1)}`;
      this.headings.push({ id, text: textOf(tag) });
      if (attribs.id === undefined) more = this.idAttribute(id);
    }
    const start = `<${written}${more}${this.attributes(tag)}`;
    return VOID.has(name) ? `${start} />` : `${start}>${this.inside(tag)}</${written}>`;
  }

  private attributes({ name, attribs }: Tag): string {
    let written = '';
    for (const [attribute, value] of Object.entries(attribs)) {
      if (!KEPT_ATTRIBUTES.has(attribute)) continue;
      if (NO_LANDMARKS.has(name) && attribute.startsWith('aria-label')) continue;
      if (attribute === 'id') written += this.idAttribute(value);
      else if (ID_LISTS.has(attribute)) written += this.idList(attribute, value);
      else written += ` ${attribute}="${escapeText(value)}"`;
    }
    return written;
  }

  private idAttribute(id: string): string {
    this.ids.add(id);
    return ` id="${escapeText(idIn(this.key, id))}"`;
  }

  private idList(attribute: string, ids: string): string {
    const own = ids.split(/\s+/).map((id) => idIn(this.key, id));
    return ` ${attribute}="${escapeText(own.join(' '))}"`;
  }

  /** A word with a meaning, or the number of a note: a link to where it is told. */
  private term(tag: Tag): string {
    const target = tag.attribs.popovertarget ?? '';
    const note = /^note-(\d+)$/.exec(target);
    const to = note ? `ref-${note[1] ?? ''}` : target;
    const own = tag.attribs.id ?? (this.ids.has(`to-${target}`) ? undefined : `to-${target}`);
    const id = own === undefined ? '' : this.idAttribute(own);
    const label = tag.attribs['aria-label'];
    const said = label === undefined ? '' : ` aria-label="${escapeText(label)}"`;
    return `<a${id} class="noteref" href="pack:${this.address}#${to}" role="doc-noteref"${said}>${this.inside(tag).trim()}</a>`;
  }

  private meaning(tag: Tag): string {
    const { id = '' } = tag.attribs;
    if (!id.startsWith('note-')) {
      this.ids.add(id);
      this.meanings.set(id, this.inside(tag));
    }
    return '';
  }

  /** What can be typed in on the site is a place to write on paper. */
  private fields(label: Tag): string {
    return label.children
      .filter((child): child is Tag => isTag(child) && child.name === 'textarea')
      .map((field) => {
        const id = field.attribs.id === undefined ? '' : this.idAttribute(field.attribs.id);
        return `<div class="ruled"${id} aria-hidden="true">${'<span></span>'.repeat(Number(field.attribs.rows ?? 2))}</div>`;
      })
      .join('');
  }

  private link(tag: Tag): string {
    const inside = this.inside(tag);
    const { href } = tag.attribs;
    const id = tag.attribs.id === undefined ? '' : this.idAttribute(tag.attribs.id);
    const to = href === undefined ? undefined : this.target(href);
    if (to === undefined) return id === '' ? inside : `<span${id}>${inside}</span>`;
    const story = /^pack:\/stories\/([a-z0-9-]+)\/(?:#|$)/.exec(to)?.[1];
    const title = story === undefined ? undefined : this.site.plan.barred[story];
    // Its teller wants it in no download: nor may a download name it.
    if (title !== undefined) return textOf(tag).includes(title) ? escapeText(this.site.plan.words.storyElsewhere) : inside;
    const role = tag.attribs.class === undefined ? '' : ` class="${escapeText(tag.attribs.class)}"`;
    const label = tag.attribs['aria-label'];
    const said = label === undefined ? '' : ` aria-label="${escapeText(label)}"`;
    return `<a${id}${role} href="${escapeText(to)}"${said}>${inside}</a>`;
  }

  /** Where a link leads: a page of the site as `pack:`, anything else as it is, nothing for lists. */
  private target(href: string): string | undefined {
    if (href.startsWith('#')) return `pack:${this.address}${href}`;
    if (/^(?:tel|mailto|sms):/.test(href)) return href;
    const { siteUrl, basePath } = this.site;
    // Most are addresses of the site as the build writes them: reading each as a URL would take longer than all the rest.
    if (href.startsWith(basePath) && !href.includes('/.') && !href.startsWith('//')) return packLink(`/${href.slice(basePath.length)}`);
    const here = siteUrl + basePath;
    const base = here + this.address.slice(1);
    if (!URL.canParse(href, base)) return undefined;
    const url = new URL(href, base).href;
    if (!url.startsWith(here)) return url;
    return packLink(`/${url.slice(here.length)}`);
  }

  private picture({ attribs }: Tag): string {
    const { src = '', alt = '' } = attribs;
    const stand = this.site.plan.pictures[this.address];
    const url = new URL(src, this.site.siteUrl + this.site.basePath);
    const file = stand ?? decodeURIComponent(url.pathname.slice(this.site.basePath.length));
    this.pictures.add(file);
    return `<img src="pack:${escapeText(file)}" alt="${escapeText(alt)}" />`;
  }

  /** A drawing keeps what gives it its shape. The one for wide screens stands between marks, as e-readers need only the other. */
  private drawing(tag: Tag): string {
    const drawn = this.shape(tag, ' xmlns="http://www.w3.org/2000/svg"');
    return tag.attribs.class === 'wide' ? `<!--wide-->${drawn}<!--/wide-->` : drawn;
  }

  private shape(node: TreeNode, more = ''): string {
    if (!isTag(node)) return this.write(node);
    const { name, attribs } = node;
    let written = more;
    for (const [attribute, value] of Object.entries(attribs)) {
      if (attribute.startsWith('data-') || attribute === 'xmlns') continue;
      if (attribute === 'id') written += this.idAttribute(value);
      else if (ID_LISTS.has(attribute)) written += this.idList(attribute, value);
      else written += ` ${attribute}="${escapeText(value)}"`;
    }
    return `<${name}${written}>${node.children.map((child) => this.shape(child)).join('')}</${name}>`;
  }
}

function packLink(address: string): string | undefined {
  return LISTS.test(address) ? undefined : `pack:${address}`;
}

function isMeaning(node: TreeNode): boolean {
  return isTag(node) && node.name === 'span' && (node.attribs.class ?? '').split(/\s+/).includes('term-meaning');
}
