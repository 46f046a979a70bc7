import { pdsaChartWords as c } from '../../../i18n/en-planner-pdsa-chart.ts';
import { CYCLE_PARTS, pdsaPageWords as page, pdsaWords as t } from '../../../i18n/en-planner-pdsa.ts';
import type { Sheet } from '../../../model/planners/sheet.ts';

/** The form to fill in by hand. */
export function blankPdsa(): Sheet {
  const { day, value, note } = c.columns;
  return [
    { kind: 'title', text: page.blankTitle },
    { kind: 'room', label: `${t.aim}: ${t.aimHint}`, lines: 2 },
    { kind: 'room', label: `${t.measure}: ${t.measureHint}`, lines: 1 },
    { kind: 'heading', text: page.blankCycle },
    ...CYCLE_PARTS.map((part) => ({ kind: 'room' as const, label: `${t.parts[part].label}: ${t.parts[part].hint}`, lines: 2 })),
    { kind: 'room', label: `${t.decision}: ${t.decisions.adopt} / ${t.decisions.adapt} / ${t.decisions.abandon}`, lines: 1 },
    {
      kind: 'table',
      caption: page.blankPoints,
      columns: [{ name: day }, { name: value, number: true }, { name: note }],
      rows: Array.from({ length: 12 }, () => ['', '', '']),
    },
    { kind: 'note', text: c.rulesSource },
  ];
}
