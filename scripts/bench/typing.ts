import type { Browser, CDPSession, Page } from '@playwright/test';

/** How often the processor is slowed down: an old phone beside this machine. */
const SLOWDOWN = 6;
/** How many answers the workbook holds. */
const ANSWERS = 100;
/** How many words the field in which is typed holds already: a long story. */
const WORDS = 500;
const TYPED = 'Then the link worker asked me what I did when something broke at home, and I told her about a toaster.';
/** Between two keys, in milliseconds: somebody who types fast. */
const PACE = 120;
/** A longer task makes a key feel late (W3C Long Tasks: 50 ms). */
const LONG_TASK_MS = 50;

/** What typing costs in one place. Milliseconds of the main thread. */
export interface TypingCost {
  place: string;
  keys: number;
  /** The longest task between the first key and the last save. */
  longest: number;
  /** Of all tasks that took longer than a millisecond. */
  median: number;
  overLimit: number;
}

interface Place {
  name: string;
  path: string;
  /** Brings the focus into the field, with the cursor at its end. */
  begin(page: Page): Promise<void>;
}

const LONG_FIELD = 'shaping-it-story';

const PLACES: readonly Place[] = [
  {
    name: 'a lesson',
    path: 'modules/shaping-it/',
    begin: (page) => page.locator(`#${LONG_FIELD}`).focus(),
  },
  {
    name: 'the overview',
    path: 'workbook/',
    begin: (page) => page.getByRole('button', { name: 'Change: My story, first full version' }).click(),
  },
  {
    name: 'the story builder',
    path: 'workbook/story/',
    begin: (page) => page.getByRole('textbox').nth(1).focus(),
  },
];

/** Types a sentence in each place of a workbook of a hundred answers, on a processor slowed down six times. */
export async function measureTyping(browser: Browser, site: string): Promise<TypingCost[]> {
  const costs: TypingCost[] = [];
  for (const place of PLACES) {
    const context = await browser.newContext();
    try {
      const page = await context.newPage();
      await page.goto(`${site}workbook/this-device/`);
      await page.getByText('Nothing is kept here.').waitFor();
      await page.evaluate(fill, { answers: ANSWERS, words: WORDS, longField: LONG_FIELD });
      await page.goto(site + place.path);
      await place.begin(page);
      await page.keyboard.press('ControlOrMeta+End');
      costs.push({ place: place.name, keys: TYPED.length, ...(await costOfTyping(page)) });
    } finally {
      await context.close();
    }
  }
  return costs;
}

async function costOfTyping(page: Page): Promise<Pick<TypingCost, 'longest' | 'median' | 'overLimit'>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const tasks = await mainThreadTasks(session, async () => {
    for (const key of TYPED) {
      await page.keyboard.type(key);
      await page.waitForTimeout(PACE);
    }
    // The last save.
    await page.waitForTimeout(2000);
  });
  const counted = tasks.filter((task) => task > 1).sort((a, b) => a - b);
  return {
    longest: counted.at(-1) ?? 0,
    median: counted[Math.floor(counted.length / 2)] ?? 0,
    overLimit: counted.filter((task) => task > LONG_TASK_MS).length,
  };
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  /** Microseconds of the clock, and of the processor: what other programs took away is not in the latter. */
  dur?: number;
  tdur?: number;
  args?: { name?: string };
}

/** How long each task of the page's main thread takes while `work` is under way, in milliseconds of the processor. */
async function mainThreadTasks(session: CDPSession, work: () => Promise<void>): Promise<number[]> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['toplevel', '__metadata'] } });
  await work();
  const complete = new Promise<void>((resolve) => {
    session.once('Tracing.tracingComplete', () => {
      resolve();
    });
  });
  await session.send('Tracing.end');
  await complete;
  const main = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${String(pid)}/${String(tid)}`),
  );
  return events
    .filter(({ name, pid, tid }) => name === 'ThreadControllerImpl::RunTask' && main.has(`${String(pid)}/${String(tid)}`))
    .map(({ tdur, dur }) => (tdur ?? dur ?? 0) / 1000);
}

/** Runs in the page: puts answers into the database as the workbook keeps them. */
async function fill({ answers, words, longField }: { answers: number; words: number; longField: string }): Promise<void> {
  const sentence = 'I sat in the kitchen with the radio low, so as not to wake my wife. ';
  const text = (count: number) => sentence.repeat(Math.ceil(count / 15)).trim();
  const database = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('hear-my-story', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('kept');
    opening.onsuccess = () => {
      resolve(opening.result);
    };
  });
  const transaction = database.transaction('kept', 'readwrite');
  const table = transaction.objectStore('kept');
  const now = Date.now();
  const put = (id: string, kind: string, value: string) =>
    table.put({ id, kind, changed: now, revision: 1, since: now, words: value }, `record:${id}`);
  put(longField, 'answer', text(words));
  for (let index = 1; index < answers; index += 1) put(`answer-${String(index)}`, 'answer', text(60));
  const parts = {
    title: 'One screw left over',
    before: text(words),
    turningPoint: text(60),
    after: text(60),
    message: text(20),
    ask: text(20),
  };
  put('story', 'story', JSON.stringify(parts));
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  database.close();
}

/** The costs as lines for people. */
export function typingTable(costs: readonly TypingCost[]): string {
  const line = ({ place, keys, longest, median, overLimit }: TypingCost) =>
    `  ${place.padEnd(18)} ${String(keys)} keys, longest task ${longest.toFixed(1)} ms, median ${median.toFixed(1)} ms, over ${String(LONG_TASK_MS)} ms: ${String(overLimit)}`;
  return [
    `Typing with a workbook of ${String(ANSWERS)} answers, processor slowed down ${String(SLOWDOWN)} times:`,
    ...costs.map(line),
  ].join('\n');
}
