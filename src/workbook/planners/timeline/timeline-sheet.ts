import { timelinePageWords as page, timelineWords as t } from '../../../i18n/en-planner-timeline.ts';
import { plannerWords } from '../../../i18n/en-planners.ts';
import { BANK_HOLIDAYS, bankHoliday } from '../../../model/planners/bank-holidays.ts';
import { longDate } from '../../../model/dates.ts';
import { calendarFile } from '../../../model/ics.ts';
import type { Sheet } from '../../../model/planners/sheet.ts';
import { dayOf, holidaysAreKnown, inOrder, isWeekend, lastDay, weekOf } from '../../../model/planners/timeline.ts';
import type { Milestone, TimelinePlan } from '../../../schema/planners/timeline.ts';

/** A day with its weekday: "Monday 11 January 2027". */
export function dayInFull(day: string, language: string): string {
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
  return `${weekday} ${longDate(day, language)}`;
}

/** What to look out for on a day: a bank holiday's name, or that it is a weekend; empty for a working day. */
export function remarkOn(day: string, { division }: Pick<TimelinePlan, 'division'>): string {
  return bankHoliday(day, division) ?? (isWeekend(day) ? t.weekend : '');
}

export function nameOf({ name }: Milestone, index: number): string {
  return name.trim() || t.unnamed(index + 1);
}

/** The bank holidays of the six months in one sentence. Empty without a first day. */
export function holidaysInWords({ start, division }: TimelinePlan, language: string): string {
  if (!start) return '';
  const last = lastDay(start);
  const found = Object.entries(BANK_HOLIDAYS[division]).filter(([day]) => day >= start && day <= last);
  const list = found.map(([day, name]) => `${name}, ${longDate(day, language)}`).join('; ');
  return [found.length > 0 ? t.holidays(list) : t.noHolidays, ...(holidaysAreKnown(start) ? [] : [t.unknownHolidays])].join(' ');
}

/** A timeline on paper. `made` is when it is made, as people write it; empty for none. */
export function timelineSheet(plan: TimelinePlan, made: string, language: string): Sheet {
  const { start } = plan;
  return [
    { kind: 'title', text: t.title },
    ...(made ? [{ kind: 'note' as const, text: plannerWords.madeOn(made) }] : []),
    ...(start
      ? [{ kind: 'text' as const, text: t.runs(dayInFull(start, language), dayInFull(lastDay(start), language)) }]
      : [{ kind: 'note' as const, text: t.noStart }]),
    {
      kind: 'table',
      caption: t.sheet,
      columns: [{ name: t.columns.what }, { name: t.columns.day }],
      rows: inOrder(plan).map((milestone, index) => [nameOf(milestone, index), dayAndRemark(milestone, plan, language)]),
    },
    ...(start ? [{ kind: 'note' as const, text: holidaysInWords(plan, language) }] : []),
  ];
}

function dayAndRemark(milestone: Milestone, plan: TimelinePlan, language: string): string {
  if (!plan.start) return t.week(weekOf(milestone.at));
  const day = dayOf(milestone, plan.start);
  const remark = remarkOn(day, plan);
  return `${dayInFull(day, language)}${remark && ` (${remark})`}`;
}

/** The milestones as a calendar file. `key` is the plan's own; `made` is in milliseconds since 1970. */
export function timelineCalendar(plan: TimelinePlan, key: string, made: number): string {
  const events = inOrder(plan).map((milestone, index) => ({
    uid: `${milestone.id}.${key}@innovators-toolkit`,
    day: dayOf(milestone, plan.start),
    title: nameOf(milestone, index),
    note: t.eventNote(weekOf(milestone.at)),
  }));
  return calendarFile(t.calendarName, events, made);
}

/** The form to fill in by hand. */
export function blankTimeline(): Sheet {
  const { week, begins, what } = page.blankColumns;
  return [
    { kind: 'title', text: page.blankTitle },
    { kind: 'text', text: page.blankStart },
    {
      kind: 'table',
      caption: page.blankWeeks,
      columns: [{ name: week }, { name: begins }, { name: what }],
      rows: Array.from({ length: 26 }, (_, index) => [String(index + 1), '', '']),
    },
  ];
}
