import { join } from 'node:path';
import { BibLatexParser, CSLParser, RISParser } from 'biblatex-csl-converter';
import { expect, test } from 'vitest';
import { readContentFolder } from '../../../../src/model/content-folder.ts';
import { toCsl, type CslItem } from '../../../../src/model/evidence/csl.ts';
import { exportReferences, formatReference } from '../../../../src/model/evidence/references.ts';

const { library } = readContentFolder(join(import.meta.dirname, '../../../../content'));
const HARD: CslItem[] = [
  toCsl('accents', {
    type: 'article-journal',
    title: 'Größe, “quotes” & 50% caf_é: ångström',
    author: [
      { family: 'Hörnsten', given: 'Åsa' },
      { family: "O'Shea", given: 'Muireann' },
      { family: 'de la Cruz', given: 'José-María' },
    ],
    issued: '2022-10',
    'container-title': 'Łódź Papers',
    DOI: '10.1000/a_b',
  }),
  toCsl('corporate', {
    type: 'report',
    title: 'A report',
    author: [{ literal: 'Transformation Partners in Health and Care' }],
    issued: 'not reported',
  }),
];
const ITEMS = [...library.entries.evidence.map(({ id, data }) => toCsl(id, data.citation)), ...HARD];

interface Names {
  prefix?: { text?: string }[];
  family?: { text?: string }[];
  given?: { text?: string }[];
  literal?: { text?: string }[];
}
interface Parsed {
  entry_key?: string;
  fields: Record<string, unknown>;
}

/** The words in what the independent parser gives for a rich text. */
function plain(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(plain).join('');
  if (typeof value === 'object' && value !== null) {
    const { text, content } = value as { text?: unknown; content?: unknown };
    return plain(text ?? content ?? '');
  }
  return '';
}
const names = (value: unknown, item: CslItem) =>
  (value as Names[]).map(({ prefix, family, given, literal }, index) =>
    // RIS has no way to tell an organisation from a person: its words have to be whole, wherever a reader parts them.
    literal
      ? plain(literal)
      : 'literal' in (item.author[index] ?? {})
        ? `${plain(given)} ${plain(family)}`
        : `${[prefix, family].flatMap((part) => (part ? [plain(part)] : [])).join(' ')}, ${plain(given)}`,
  );
const wantedNames = (item: CslItem) => item.author.map((name) => ('literal' in name ? name.literal : `${name.family}, ${name.given}`));
const tidy = (text: string) =>
  text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/[–—]/g, '-').replace(/-{2,}/g, '-').replace(/\s+/g, ' ').trim();
/** Titles compare without capitals: BibTeX leaves it to the style which words have them. */
const sameTitle = (a: string, b: string) => {
  expect(tidy(a).toLowerCase()).toBe(tidy(b).toLowerCase());
};
const year = (value: unknown) => /^\d{4}/.exec(typeof value === 'string' ? value : '')?.[0];
const wantedYear = (item: CslItem) => (item.issued ? String(item.issued['date-parts'][0][0]) : undefined);

function compare(item: CslItem, { fields }: Parsed): void {
  sameTitle(plain(fields.title), item.title);
  expect(names(fields.author, item).map(tidy)).toEqual(wantedNames(item).map(tidy));
  expect(year(fields.date)).toBe(wantedYear(item));
  expect(fields.doi ?? undefined).toBe(item.DOI);
  if (item.type === 'article-journal' && item['container-title']) sameTitle(plain(fields.journaltitle), item['container-title']);
  if (item.type === 'article-journal' && item.volume) expect(tidy(plain(fields.volume))).toBe(item.volume);
}

test.each(ITEMS.map((item) => [item.id, item] as const))('%s comes back whole from BibTeX', (id, item) => {
  const parsed = new BibLatexParser(exportReferences([item], 'bib'), { processUnexpected: true }).parse();
  expect(parsed.errors).toEqual([]);
  const [entry, ...others] = Object.values(parsed.entries) as Parsed[];
  expect(others).toEqual([]);
  expect(entry?.entry_key).toBe(id);
  compare(item, entry ?? { fields: {} });
});

test.each(ITEMS.map((item) => [item.id, item] as const))('%s comes back whole from RIS', (_, item) => {
  const entries = Object.values(new RISParser(exportReferences([item], 'ris')).parse().entries) as Parsed[];
  expect(entries).toHaveLength(1);
  compare(item, entries[0] ?? { fields: {} });
});

test.each(ITEMS.map((item) => [item.id, item] as const))('%s comes back whole from CSL-JSON', (id, item) => {
  const [read] = JSON.parse(exportReferences([item], 'csl.json')) as CslItem[];
  expect(read).toEqual(item);
  const entries = Object.values(new CSLParser({ [id]: { ...item } }).parse()) as Parsed[];
  compare(item, entries[0] ?? { fields: {} });
});

test('all entries in one file: as many come back as went in', () => {
  const parsed = new BibLatexParser(exportReferences(ITEMS, 'bib'), { processUnexpected: true }).parse();
  expect(Object.values(parsed.entries as Record<string, Parsed>).map(({ entry_key }) => entry_key)).toEqual(ITEMS.map(({ id }) => id));
  expect(exportReferences(ITEMS, 'ris').match(/^TY {2}- /gm)).toHaveLength(ITEMS.length);
});

test('formatted in Vancouver and Harvard', () => {
  const kiely = ITEMS.find(({ id }) => id === 'kiely-2022');
  if (!kiely) throw new Error('kiely-2022 is missing');
  expect([formatReference(kiely, 'vancouver'), formatReference(kiely, 'harvard')]).toMatchInlineSnapshot(`
    [
      "Kiely B, Croke A, O’Shea M, Boland F, O’Shea E, Connolly D, et al. Effect of social prescribing link workers on health outcomes and costs for adults in primary care and community settings: a systematic review. BMJ Open. 2022 Oct;12(10):e062951. doi:10.1136/bmjopen-2022-062951",
      "Kiely, B. et al. (2022) “Effect of social prescribing link workers on health outcomes and costs for adults in primary care and community settings: a systematic review,” BMJ Open, 12(10), p. e062951. Available at: https://doi.org/10.1136/bmjopen-2022-062951.",
    ]
  `);
  expect(HARD.slice(1).map((item) => [formatReference(item, 'vancouver'), formatReference(item, 'harvard')])).toMatchInlineSnapshot(`
    [
      [
        "Transformation Partners in Health and Care. A report.",
        "Transformation Partners in Health and Care (no date) A report.",
      ],
    ]
  `);
});
