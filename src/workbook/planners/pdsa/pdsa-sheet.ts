import { pdsaChartWords as c } from '../../../i18n/en-planner-pdsa-chart.ts';
import { CYCLE_PARTS, pdsaWords as t } from '../../../i18n/en-planner-pdsa.ts';
import { plannerWords } from '../../../i18n/en-planners.ts';
import { inTimeOrder } from '../../../model/planners/pdsa.ts';
import type { Sheet, SheetTable } from '../../../model/planners/sheet.ts';
import type { PdsaCycle, PdsaLog } from '../../../schema/planners/pdsa.ts';
import type { Documents } from '../documents.ts';
import { findings, pdsaPicture, pointTable, readLog } from './pdsa-chart.ts';
import { cycleName } from './pdsa-names.ts';

/** What a log becomes, before it is a file. */
export function pdsaDocuments(log: PdsaLog, day: string): Documents {
  return { sheet: pdsaSheet(log, day), rows: pdsaRows(log), picture: pdsaPicture(log)?.wide };
}

/** A log on paper. `day` is when it is made, as people write it; empty for none. */
export function pdsaSheet(log: PdsaLog, day: string): Sheet {
  const read = readLog(log);
  const picture = pdsaPicture(log, read);
  const unread = log.points.length - read.points.length;
  return [
    { kind: 'title', text: t.title },
    ...(day ? [{ kind: 'note' as const, text: plannerWords.madeOn(day) }] : []),
    { kind: 'heading', text: t.aim },
    { kind: 'text', text: log.aim.trim() || t.empty },
    ...log.cycles.flatMap((cycle, place): Sheet => [{ kind: 'heading', text: cycleName(cycle, place) }, cycleTable(cycle)]),
    { kind: 'heading', text: t.chart },
    ...(picture ? [picture] : [{ kind: 'text' as const, text: t.chartEmpty }]),
    { kind: 'list', items: findings(read) },
    ...(unread > 0 ? [{ kind: 'note' as const, text: c.unread(unread) }] : []),
    ...(read.points.length > 0 ? [pointTable(read)] : []),
    { kind: 'note', text: c.meaning },
    { kind: 'note', text: c.rulesSource },
  ];
}

/** A log as rows for a spreadsheet: first the numbers, then the words. */
export function pdsaRows(log: PdsaLog): string[][] {
  const { day, value, note } = c.columns;
  return [
    [day, log.measure.trim() || value, t.standsOut, note],
    ...inTimeOrder(log.points).map((point) => [point.day, point.value, point.odd ? t.csv.yes : '', point.note]),
    [],
    [t.csv.part, t.csv.words],
    [t.aim, log.aim],
    ...log.cycles.flatMap((cycle, place) => [
      [t.cycle(place + 1), cycle.start],
      ...CYCLE_PARTS.map((part) => [`${t.cycle(place + 1)}: ${t.parts[part].label}`, cycle[part]]),
      [`${t.cycle(place + 1)}: ${t.decision}`, t.decisions[cycle.decision]],
    ]),
  ];
}

function cycleTable(cycle: PdsaCycle): SheetTable {
  return {
    kind: 'table',
    caption: t.csv.cycle,
    columns: [{ name: t.csv.part }, { name: t.csv.words }],
    rows: [...CYCLE_PARTS.map((part) => [t.parts[part].label, cycle[part].trim() || t.empty]), [t.decision, t.decisions[cycle.decision]]],
  };
}
