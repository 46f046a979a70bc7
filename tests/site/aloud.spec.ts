import { expect, test, type Page } from '@playwright/test';
import { violationsOf } from './axe.ts';
import { BASE } from './base.ts';
import { press, tabTo } from './keys.ts';

const STORY = 'stories/the-allotment-in-february/';
const LESSON = 'modules/shaping-it/';
const QUESTION = 'evidence/questions/loneliness/';

interface FakeVoice {
  lang: string;
  localService: boolean;
}
/** What the made-up device has been told to say, and what makes it go on. */
interface FakeSpeech {
  said: { text: string; rate: number; lang: string }[];
  cancelled: number;
  /** The voice has come to the end of this many pieces. */
  sayOn(pieces: number): void;
  name(voices: FakeVoice[]): void;
}
const AT_HOME = [
  { lang: 'en-GB', localService: false },
  { lang: 'en-GB', localService: true },
];

/** Gives the page a device with these voices, which says a piece only when it is told to. Chromium on a server has none. */
async function giveVoices(page: Page, voices: FakeVoice[]): Promise<void> {
  await page.addInitScript((first) => {
    let known = first;
    let saying: { onend: () => void } | undefined;
    const changed: (() => void)[] = [];
    const speech: FakeSpeech = {
      said: [],
      cancelled: 0,
      sayOn: (pieces) => {
        for (let piece = 0; piece < pieces; piece += 1) {
          const ended = saying;
          saying = undefined;
          ended?.onend();
        }
      },
      name: (more) => {
        known = more;
        for (const listener of changed) listener();
      },
    };
    Object.assign(window, { speech });
    window.SpeechSynthesisUtterance = class {
      readonly text: string;
      rate = 1;
      constructor(text: string) {
        this.text = text;
      }
    } as never;
    Object.defineProperty(window, 'speechSynthesis', {
      value: {
        getVoices: () => known,
        addEventListener: (_: string, listener: () => void) => changed.push(listener),
        cancel: () => {
          saying = undefined;
          speech.cancelled += 1;
        },
        speak: (piece: { text: string; rate: number; lang: string; voice: FakeVoice; onend: () => void }) => {
          if (!piece.voice.localService) throw new Error('A voice that is not on the device was given words.');
          if (piece.text === '') return;
          speech.said.push({ text: piece.text, rate: piece.rate, lang: piece.lang });
          saying = piece;
        },
      },
    });
  }, voices);
}

const listen = (page: Page) => page.getByRole('button', { name: 'Listen to this page' });
const control = (page: Page, name: string) => page.locator('.player').getByRole('button', { name, exact: true });
const status = (page: Page) => page.locator('.player [role=status]');

function sayOn(page: Page, pieces = 1): Promise<void> {
  return page.evaluate((count) => {
    (window as never as { speech: FakeSpeech }).speech.sayOn(count);
  }, pieces);
}

function said(page: Page): Promise<FakeSpeech['said']> {
  return page.evaluate(() => (window as never as { speech: FakeSpeech }).speech.said);
}

/** The words that are picked out on the page. */
function marked(page: Page): Promise<string> {
  return page.evaluate(() => [...(CSS.highlights.get('aloud') ?? [])].map((range) => (range as Range).toString()).join());
}

/** Whether the words that are picked out can be seen above the player. */
function markedInView(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const [range] = CSS.highlights.get('aloud') ?? [];
    const box = (range as Range).getBoundingClientRect();
    return box.top >= 0 && box.bottom <= (document.querySelector('.player')?.getBoundingClientRect().top ?? 0);
  });
}

interface Shift extends PerformanceEntry {
  value: number;
  sources: { node?: Node }[];
}

/** How much the page has moved, but for the quick exit, whose words about a key come with its own script. */
function shift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const exit = document.querySelector('quick-exit');
        new PerformanceObserver((list) => {
          for (const { value, sources } of list.getEntries() as Shift[])
            if (sources.some(({ node }) => !exit?.contains(node ?? null))) sum += value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => {
          resolve(sum);
        }, 400);
      }),
  );
}

/** Every page loads what makes its buttons after its `load` event; this is how a test knows that it has come. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  await expect(page.locator('keep-offline button').first()).toBeVisible();
}

test.describe('where the device has no voice of its own for the page, there is no button', () => {
  for (const [what, voices] of [
    ['no voice', []],
    ['only voices that send the text away', AT_HOME.slice(0, 1)],
    ['only voices of other languages', [{ lang: 'fil-PH', localService: true }]],
  ] as const) {
    test(what, async ({ page }) => {
      await giveVoices(page, [...voices]);
      await page.goto(BASE() + STORY);
      await settled(page);
      await expect(listen(page)).toHaveCount(0);
      expect(await said(page)).toEqual([]);
    });
  }

  test('a voice that is named late brings it', async ({ page }) => {
    await giveVoices(page, []);
    await page.goto(BASE() + STORY);
    await settled(page);
    await page.evaluate((voices) => {
      (window as never as { speech: FakeSpeech }).speech.name(voices);
      (window as never as { speech: FakeSpeech }).speech.name(voices);
    }, AT_HOME);
    await expect(listen(page)).toHaveCount(1);
  });
});

for (const width of [320, 768, 1280]) {
  test(`nothing moves when the button comes: ${String(width)} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await giveVoices(page, AT_HOME);
    for (const path of [LESSON, STORY, QUESTION, 'toolkit/evaluation/', 'about/']) {
      await page.goto(BASE() + path);
      await expect(listen(page)).toBeVisible();
      expect(await shift(page), path).toBe(0);
      const { x, width: wide } = (await listen(page).boundingBox()) ?? { x: 0, width: 0 };
      expect(x + wide).toBeLessThanOrEqual(width);
      expect(await listen(page).evaluate((button) => getComputedStyle(button).position), path).toBe('static');
    }
  });
}

test('a long name of the site leaves no room for it: it stands in a corner, and nothing moves', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await giveVoices(page, AT_HOME);
  await page.route(`**/${STORY}`, async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace(/(class="site-name"[^>]*>)[^<]*/, '$1 Stories from Croydon and beyond');
    await route.fulfill({ response, body: html });
  });
  await page.goto(BASE() + STORY);
  await expect(listen(page)).toBeVisible();
  expect(await listen(page).evaluate((button) => getComputedStyle(button).position)).toBe('fixed');
  expect(await shift(page)).toBe(0);
  expect(await violationsOf(page)).toEqual([]);
});

test('pages with nothing to read have no button', async ({ page }) => {
  await giveVoices(page, AT_HOME);
  for (const path of [
    'search/',
    'stories/',
    'toolkit/planners/pdsa/',
    'workbook/',
    'modules/kick-off/handouts/',
    'toolkit/timeline/sheet/',
  ]) {
    await page.goto(BASE() + path, { waitUntil: 'networkidle' });
    await expect(listen(page)).toHaveCount(0);
  }
});

test('it starts on a tap, pauses, goes on, changes its speed and stops; the sentence is picked out', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await giveVoices(page, AT_HOME);
  await page.goto(BASE() + STORY);
  await expect(listen(page)).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  expect(asked.filter((url) => url.includes('/listen-'))).toEqual([]);

  await listen(page).click();
  await expect(control(page, 'Pause')).toBeFocused();
  await expect(status(page)).toHaveText('Reading aloud.');
  expect(asked.filter((url) => url.includes('/listen-'))).toHaveLength(1);
  expect((await said(page)).map(({ text }) => text)).toEqual(['Illustrative story: fiction, written for this toolkit']);
  expect(await marked(page)).toContain('Illustrative story: fiction');
  expect(await violationsOf(page)).toEqual([]);

  await sayOn(page);
  expect(await marked(page)).toBe('The allotment in February');
  await control(page, 'Pause').click();
  await expect(status(page)).toHaveText('Paused.');
  await expect(control(page, 'Go on')).toBeFocused();
  await sayOn(page);
  expect(await said(page)).toHaveLength(2);
  expect(await violationsOf(page)).toEqual([]);

  await control(page, 'Go on').click();
  await page.getByLabel('Speed').selectOption('Slow');
  expect((await said(page)).map(({ text, rate }) => [text, rate]).slice(1)).toEqual([
    ['The allotment in February', 1],
    ['The allotment in February', 1],
    ['The allotment in February', 0.8],
  ]);
  await sayOn(page, 500);
  await expect(status(page)).toHaveText('The end.');
  expect(await marked(page)).toBe('');
  expect(await violationsOf(page)).toEqual([]);
  await control(page, 'Start again').click();
  expect((await said(page)).at(-1)).toMatchObject({ text: 'Illustrative story: fiction, written for this toolkit', rate: 0.8 });
  await control(page, 'Stop').click();
  await expect(page.locator('.player')).toHaveCount(0);
  await expect(listen(page)).toBeFocused();
  expect(await marked(page)).toBe('');

  // The speed stays on the device, under a name that "Delete everything on this device" goes by.
  expect(await page.evaluate(() => Object.keys(localStorage).filter((name) => !name.startsWith('hms')))).toEqual([]);
  await page.reload();
  await listen(page).click();
  await expect(page.getByLabel('Speed')).toHaveValue('0.8');
  expect((await said(page))[0]?.rate).toBe(0.8);
});

test('it can all be done by keyboard', async ({ page }) => {
  await giveVoices(page, AT_HOME);
  await page.goto(BASE() + LESSON);
  await press(page, listen(page));
  await expect(control(page, 'Pause')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(control(page, 'Go on')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(control(page, 'Stop')).toBeFocused();
  await tabTo(page, page.getByLabel('Speed'));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel('Speed')).toHaveValue('1.25');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(listen(page)).toBeFocused();
});

test('it follows what is read on a small screen, and leaves somebody alone who scrolls away', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 320, height: 640 });
  await giveVoices(page, AT_HOME);
  await page.goto(BASE() + LESSON);
  await listen(page).click();
  await expect(control(page, 'Pause')).toBeVisible();
  for (let piece = 0; piece < 40; piece += 1) {
    await sayOn(page);
    expect(await markedInView(page), await marked(page)).toBe(true);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await expect(control(page, 'Read from here')).toBeHidden();

  const scrolled = () => page.evaluate(() => scrollY);
  const before = await scrolled();
  await page.mouse.move(100, 200);
  await page.mouse.wheel(0, 4000);
  await expect.poll(scrolled).toBeGreaterThan(before + 3999);
  const left = await scrolled();
  await sayOn(page, 3);
  expect(await scrolled()).toBe(left);
  expect(await markedInView(page)).toBe(false);
  expect(await violationsOf(page)).toEqual([]);
  await control(page, 'Read from here').click();
  expect(await markedInView(page)).toBe(true);
  await expect(control(page, 'Read from here')).toBeHidden();
  await expect(control(page, 'Pause')).toBeFocused();
});

test('it says the words of pictures and the heads of columns, and leaves out notes, controls and what is closed', async ({ page }) => {
  await giveVoices(page, AT_HOME);
  const textsOf = async (path: string) => {
    await page.goto(BASE() + path);
    await listen(page).click();
    await expect(control(page, 'Pause')).toBeVisible();
    await sayOn(page, 3000);
    return (await said(page)).map(({ text }) => text);
  };
  const story = await textsOf(STORY);
  const alt = await page.locator('.picture img').getAttribute('alt');
  expect(story.join(' ')).toContain(alt);

  const question = await textsOf(QUESTION);
  const head = await page.locator('.findings-table thead th').nth(1).textContent();
  expect(question.some((text) => text.startsWith(`${String(head)}: `))).toBe(true);
  expect(question.join(' ')).not.toMatch(/\[\d+\]|doi\.org/);
  expect(question).not.toContain('References');

  const lesson = await textsOf(LESSON);
  const closed = await page.locator('details:not([open]) > :not(summary) p').first().textContent();
  expect(lesson.join(' ')).not.toContain(closed);
  for (const ways of ['On this page', 'Not saved', 'Leave this site', 'Keep this page', 'Home']) expect(lesson).not.toContain(ways);
  expect(lesson).toContain('Your message is the one thing you’d like people to take home.');
});

test('somebody who leaves fast has silence at once', async ({ page }) => {
  await giveVoices(page, AT_HOME);
  await page.goto(BASE() + LESSON);
  await listen(page).click();
  await expect(control(page, 'Pause')).toBeVisible();
  await page.route('https://www.bbc.co.uk/**', (route) => route.abort());
  const cancelled = await page.evaluate(() => {
    const { speech } = window as never as { speech: FakeSpeech };
    const before = speech.cancelled;
    document.querySelector<HTMLElement>('quick-exit a')?.click();
    return speech.cancelled - before;
  });
  expect(cancelled).toBeGreaterThan(0);
});

test('without a connection it says so, and the next tap tries again', async ({ page }) => {
  await giveVoices(page, AT_HOME);
  await page.route('**/listen-*.js', (route) => route.abort(), { times: 1 });
  await page.goto(BASE() + STORY);
  await listen(page).click();
  const failed = page.getByRole('button', { name: 'No connection. Try again' });
  await expect(failed).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  await failed.click();
  await expect(control(page, 'Pause')).toBeFocused();
  await expect(listen(page)).toBeVisible();
});
