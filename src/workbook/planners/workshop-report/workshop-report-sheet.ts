import { reportPageWords as page, reportWords as t } from '../../../i18n/en-planner-workshop-report.ts';
import { plannerWords } from '../../../i18n/en-planners.ts';
import type { Sheet, SheetBlock } from '../../../model/planners/sheet.ts';
import { byTopic, howMany } from '../../../model/planners/workshop-report.ts';
import { READERS, SAID_ABOUT, SAID_BY } from '../../../schema/planners/workshop-report-limits.ts';
import type { Said, WorkshopReport } from '../../../schema/planners/workshop-report.ts';

/** The report. What nobody filled in is left out; a topic that nobody spoke of says so. `day` is when it is made, or empty. */
export function reportSheet(report: WorkshopReport, day: string): Sheet {
  const { network, when, missing, promises, notTakenUp, asks, limits, next } = report;
  const counts = SAID_BY.flatMap((group) => {
    const many = manyInWords(report.people[group]);
    return many ? [[t.people[group], many]] : [];
  });
  const kept = promises.filter(({ what }) => what.trim() !== '');
  const asked = READERS.filter((reader) => asks[reader].trim() !== '');
  return [
    { kind: 'title', text: network.trim() ? t.titleOf(network.trim()) : t.title },
    ...text(when),
    ...(counts.length > 0 ? [countTable(counts)] : []),
    ...labelled(t.missing, missing),
    ...byTopic(report).flatMap(({ about, said }): SheetBlock[] => [
      { kind: 'heading', text: t.reportTopics[about] },
      said.length > 0 ? { kind: 'list', items: said.map(quoteOf) } : { kind: 'note', text: t.nothing },
    ]),
    ...(kept.length > 0
      ? ([{ kind: 'heading', text: t.promises }, promiseTable(kept.map(({ what, who, when: by }) => [what, who, by]))] as const)
      : []),
    ...labelled(t.notTakenUp, notTakenUp),
    ...(asked.length > 0
      ? ([
          { kind: 'heading', text: t.asks },
          { kind: 'list', items: asked.map((reader) => `${t.readers[reader]}: ${asks[reader].trim()}`) },
        ] as const)
      : []),
    ...labelled(t.limits, limits),
    ...labelled(t.next, next),
    ...(day ? [{ kind: 'note' as const, text: plannerWords.madeOn(day) }] : []),
  ];
}

/** The form to fill in by hand. */
export function blankReport(): Sheet {
  const rows = (count: number, cells: number) => Array.from({ length: count }, () => Array.from({ length: cells }, () => ''));
  return [
    { kind: 'title', text: page.blankTitle },
    { kind: 'room', label: t.network, lines: 1 },
    { kind: 'room', label: t.when, lines: 1 },
    countTable(SAID_BY.map((group) => [t.people[group], ''])),
    { kind: 'room', label: t.missing, lines: 2 },
    ...SAID_ABOUT.map((about) => ({ kind: 'room' as const, label: t.reportTopics[about], lines: 4 })),
    promiseTable(rows(3, 3)),
    { kind: 'room', label: t.notTakenUp, lines: 2 },
    ...READERS.map((reader) => ({ kind: 'room' as const, label: t.readers[reader], lines: 2 })),
    { kind: 'room', label: t.limits, lines: 2 },
    { kind: 'room', label: t.next, lines: 1 },
  ];
}

function quoteOf({ words, by, times }: Said): string {
  const many = manyInWords(times);
  return t.quote(words.trim().replace(/\s+/g, ' '), t.speakers[by], many && t.saidSo(many));
}

/** Small numbers are never told: people could be known from them. */
function manyInWords(typed: string): string {
  const many = howMany(typed);
  if (many === undefined) return '';
  return many === 'few' ? t.few : String(many.count);
}

function countTable(rows: readonly (readonly string[])[]): SheetBlock {
  return { kind: 'table', caption: t.who, columns: [{ name: t.columns.group }, { name: t.columns.many, number: true }], rows };
}

function promiseTable(rows: readonly (readonly string[])[]): SheetBlock {
  return {
    kind: 'table',
    caption: t.promisesTable,
    columns: [{ name: t.columns.what }, { name: t.columns.who }, { name: t.columns.when }],
    rows,
  };
}

function text(words: string): SheetBlock[] {
  return words.trim() ? [{ kind: 'text', text: words.trim() }] : [];
}

function labelled(label: string, words: string): SheetBlock[] {
  return words.trim() ? [{ kind: 'text', text: `${label}: ${words.trim()}` }] : [];
}
