import { createEvents, type EventAttributes } from 'ics';
import type { Channel } from '../schema/stories.ts';
import { addDays, daysBetween } from './calendar.ts';
import { NOTICE_DAYS } from './consent.ts';
import type { SourceEntry } from './content-library.ts';

/** When the consent for one true story ends. Holds nothing that says who told it. */
export interface ConsentDue {
  /** The story's slug. */
  story: string;
  /** The opaque reference of the signed form. */
  reference: string;
  /** The day consent ends, `YYYY-MM-DD`: from that day on the story is not published. */
  ends: string;
  /** Days until it ends; nought or less once it has. */
  daysLeft: number;
  /** `due` in the 60 days before it ends. */
  state: 'ended' | 'due' | 'agreed';
  channels: readonly Channel[];
  draft: boolean;
}

/** The consent of every true story as of `siteDate`, soonest first; of the same day in the order of their names. */
export function consentDue(stories: readonly SourceEntry<'stories'>[], siteDate: string): ConsentDue[] {
  return stories
    .flatMap(({ id, data }): ConsentDue[] => {
      if (!('consent' in data)) return [];
      const { reference, reviewBy: ends, channels } = data.consent;
      const daysLeft = daysBetween(siteDate, ends);
      const state = daysLeft <= 0 ? 'ended' : daysLeft <= NOTICE_DAYS ? 'due' : 'agreed';
      return [{ story: id, reference, ends, daysLeft, state, channels, draft: data.draft }];
    })
    .sort((a, b) => a.daysLeft - b.daysLeft || (a.story < b.story ? -1 : 1));
}

const STATES = { ended: 'has ended', due: 'ask again now', agreed: 'agreed' } as const;

/** The list as lines of text with columns that line up. */
export function consentTable(list: readonly ConsentDue[]): string {
  if (list.length === 0) return 'There are no true stories, so there is no consent to renew.';
  const rows = [
    ['ends', 'days left', 'state', 'story', 'form', 'channels'],
    ...list.map(({ ends, daysLeft, state, story, reference, channels, draft }) => [
      ends,
      String(daysLeft),
      STATES[state],
      draft ? `${story} (draft)` : story,
      reference,
      channels.join(', '),
    ]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/**
 * The list as a calendar file (iCalendar, RFC 5545): for each story the day to ask the teller again and the day consent
 * ends. The same list gives the same file, so that importing it twice doubles nothing.
 * @throws {Error} if the calendar can't be written, which would be a fault of ours.
 */
export function consentCalendar(list: readonly ConsentDue[], siteDate: string): string {
  const events = list.flatMap(({ story, reference, ends }) => [
    event(
      addDays(ends, -NOTICE_DAYS),
      `Ask again: ${story}`,
      `${story}-ask`,
      `Ask the teller (form ${reference}) whether the story may stay. Consent ends on ${ends}.`,
      siteDate,
    ),
    event(
      ends,
      `Consent ends: ${story}`,
      `${story}-ends`,
      `From today on the story is not published unless its teller (form ${reference}) has agreed again.`,
      siteDate,
    ),
  ]);
  const { error, value } = createEvents(events, { calName: 'Consent to renew', productId: 'hear-my-story/consent' });
  if (error) throw error;
  return value ?? '';
}

/** The package writes the day of the file itself from this, though its types don't name it. */
type DatedEvent = EventAttributes & { timestamp: number };

function event(day: string, title: string, id: string, description: string, siteDate: string): DatedEvent {
  return {
    uid: `${id}-${day}@hear-my-story`,
    title,
    description,
    start: parts(day),
    end: parts(addDays(day, 1)),
    timestamp: Date.parse(`${siteDate}T00:00:00Z`),
    busyStatus: 'FREE',
    transp: 'TRANSPARENT',
  };
}

function parts(day: string): [number, number, number] {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return [year, month, date];
}
