import { median } from '../median.ts';
import { PHONE_WORDS } from '../phone.ts';
import { SHORTEST_DELAY, type View } from './views.ts';

/** A page with what its visits showed. */
export interface PageViews {
  /** The template, or the other generator. */
  name: string;
  path: string;
  views: View[];
}

export interface DeviceReport {
  /** The page with one word that all are compared with. */
  empty: PageViews;
  ours: PageViews[];
  peers: PageViews[];
}

/** The first contentful paint of every page against the empty one may be this much. */
export const PAINT_BOUND = 1.25;

/** The median view of some visits. */
export function medianView(views: readonly View[]): Record<'firstPaint' | 'largestPaint' | 'delay', number> {
  return {
    firstPaint: median(views.flatMap(({ firstPaints }) => firstPaints)),
    largestPaint: median(views.map(({ largestPaint }) => largestPaint)),
    delay: median(views.map(({ delay }) => delay)),
  };
}

/** The report as Markdown tables. */
export function deviceTable({ empty, ours, peers }: DeviceReport): string {
  const base = medianView(empty.views);
  const ratio = (views: readonly View[]) => medianView(views).firstPaint / base.firstPaint;
  const row = ({ name, path, views }: PageViews) => {
    const { firstPaint, largestPaint, delay } = medianView(views);
    const times = [firstPaint, largestPaint].map((time) => `${String(Math.round(time))} ms`);
    const cells = [`\`${name}\``, `/${path}`, times[0], ratio(views).toFixed(2), times[1], delayWords(delay)];
    return `| ${cells.join(' | ')} |`;
  };
  const worst = ours.reduce((found, page) => (ratio(page.views) > ratio(found.views) ? page : found), empty);
  const within = ours.filter(({ views }) => ratio(views) <= PAINT_BOUND).length;
  return [
    `First view on ${PHONE_WORDS}, ${String(ours[0]?.views.length ?? 0)} rounds in turns, medians. Each template's heaviest page.`,
    '',
    '| template | page | first contentful paint | against an empty page | largest contentful paint | longest delay of a key or tap |',
    '|---|---|---|---|---|---|',
    ...[empty, ...ours, ...peers].map(row),
    '',
    `Within ${String(PAINT_BOUND)} × the empty page: ${String(within)} of ${String(ours.length)} templates. Slowest: \`${worst.name}\`, ${ratio(worst.views).toFixed(2)} ×.`,
  ].join('\n');
}

function delayWords(delay: number): string {
  return delay === 0 ? `< ${String(SHORTEST_DELAY)} ms` : `${String(Math.round(delay))} ms`;
}
