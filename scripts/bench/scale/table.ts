import { PHONE_WORDS } from '../phone.ts';
import { boundsOf, type Bound } from './bounds.ts';
import type { Figures, ScaleReport, SizeFigures } from './measure.ts';

/** The report as Markdown: what is compared, a table for each size, and what was promised. */
export function scaleTable(report: ScaleReport): string {
  const { systems, runs, sizes } = report;
  const bounds = boundsOf(report);
  return [
    '# Benchmarks',
    '',
    `Made by \`npm run bench\`. Searches on ${PHONE_WORDS}, to the first five results; they and saved edits are medians of ${String(runs)}. A dash: not told by the system, or longer than a minute (a search: two).`,
    '',
    ...systems.map(({ about, versions }) => `- ${about} (${versionWords(versions)}).`),
    '',
    ...sizes.flatMap(sizeTable),
    '## What was promised',
    '',
    '| what | measured | bound | kept |',
    '| --- | --- | --- | --- |',
    ...bounds.map(boundRow),
  ].join('\n');
}

function sizeTable({ stories, systems, defaultSearch }: SizeFigures): string[] {
  const [own, ...others] = systems;
  if (!own) return [];
  const row = (what: string, of: (figures: Figures) => number | undefined, show: (value: number) => string) => {
    const shown = systems.map((figures) => showOr(of(figures), show));
    const ratios = others.map((figures) => showOr(quotient(of(own), of(figures)), (ratio) => `${ratio.toFixed(2)} ×`));
    return `| ${[what, ...shown, ...ratios].join(' | ')} |`;
  };
  const heads = ['', ...systems.map(({ name }) => name), ...others.map(({ name }) => `this site ÷ ${name}`)];
  return [
    `## ${stories.toLocaleString('en-GB')} case studies`,
    '',
    `| ${heads.join(' | ')} |`,
    `|${' --- |'.repeat(heads.length)}`,
    row('full build', ({ build }) => build.seconds, seconds),
    row(
      'peak memory',
      ({ build }) => build.megabytes,
      (value) => `${(value / 1024).toFixed(2)} GB`,
    ),
    row('pages', ({ output }) => output.pages, count),
    row('output', ({ output }) => output.bytes, megabytes),
    row('search index', ({ output }) => output.indexBytes, megabytes),
    row('largest page, gzip', ({ output }) => output.largest.bytes, bytes),
    row(
      'cold search, bytes',
      ({ search }) => search.bytes,
      (value) => `${count(Math.round(value / 1000))} KB`,
    ),
    row(
      'cold search, time',
      ({ search }) => search.milliseconds,
      (value) => seconds(value / 1000),
    ),
    row(
      'saved edit shows',
      ({ edit }) => edit ?? undefined,
      (value) => `${(value / 1000).toFixed(2)} s`,
    ),
    '',
    `Pagefind’s own interface on the index of this site: ${count(Math.round(defaultSearch.bytes / 1000))} KB, ${seconds(defaultSearch.milliseconds / 1000)}.`,
    `Against it, this site’s search: bytes ${(own.search.bytes / defaultSearch.bytes).toFixed(2)} ×, time ${(own.search.milliseconds / defaultSearch.milliseconds).toFixed(2)} ×.`,
    '',
  ];
}

function boundRow({ what, figure, atMost }: Bound): string {
  return `| ${what} | ${short(figure)} | ≤ ${short(atMost)} | ${figure <= atMost ? 'yes' : 'no'} |`;
}

function versionWords(versions: Record<string, string>): string {
  return Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ');
}

function showOr(value: number | undefined, show: (value: number) => string): string {
  return value === undefined || !Number.isFinite(value) ? '–' : show(value);
}

function quotient(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a / b;
}

function short(value: number): string {
  return Number.isFinite(value) ? value.toLocaleString('en-GB', { maximumFractionDigits: 3 }) : '–';
}

function count(value: number): string {
  return value.toLocaleString('en-GB');
}

function seconds(value: number): string {
  return `${value.toFixed(1)} s`;
}

function bytes(value: number): string {
  return `${count(value)} B`;
}

function megabytes(value: number): string {
  return `${(value / 1_000_000).toFixed(1)} MB`;
}
