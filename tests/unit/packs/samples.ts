import type { PackPlan } from '../../../src/model/packs/plan.ts';
import type { PageSite } from '../../../src/model/packs/page-part.ts';
import { packWords } from '../../../src/i18n/en-packs.ts';

export const PLACE = { siteUrl: 'https://stories.example', basePath: '/base/' };

/** A plan of one pack with two sessions and a story. */
export const PLAN: PackPlan = {
  site: 'Hear <my> story',
  language: 'en-GB',
  direction: 'ltr',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  day: '2026-11-25',
  words: packWords.inside,
  barred: { 'not-for-files': 'The wrong bus' },
  pictures: { '/stories/a-seat/': 'assets/seat.jpg' },
  packs: [
    {
      name: 'all',
      title: 'All & more',
      about: 'Everything.',
      groups: [
        {
          heading: 'Sessions',
          pages: [
            { address: '/modules/one/', title: 'One' },
            { address: '/modules/two/', title: 'Two' },
          ],
        },
        { heading: 'Stories', pages: [{ address: '/stories/a-seat/', title: 'A seat', label: 'Illustrative story: fiction' }] },
      ],
    },
  ],
};

export const SITE: PageSite = { ...PLACE, plan: PLAN };

/** A built page with the given main part. */
export function built(main: string): string {
  return `<!doctype html><html lang="en-GB"><head><title>x</title><style>p{}</style></head><body><header>Site</header><main id="main" tabindex="-1">${main}</main><footer>Foot</footer></body></html>`;
}

/** The built pages of the plan, by address. */
export const PAGES: Record<string, string> = {
  '/modules/one/': built(
    `<h1>One</h1><h2>First &amp; last</h2><p id="here">See <a href="#here">here</a>, <a href="/base/modules/two/#deep">deep in two</a>, <a href="/base/modules/two/#form">a form</a> and <a href="/base/toolkit/">the toolkit</a>.</p>
<p>Ask a <button type="button" class="term" popovertarget="term-link-worker"> link worker </button> <span class="term-meaning" id="term-link-worker" popover><strong>Link worker</strong>: somebody with time.</span></p>
<answer-field><label> What do you see? <textarea id="see" rows="3"></textarea></label></answer-field>`,
  ),
  '/modules/two/': built(
    '<h1>Two</h1><h2 id="deep">Deep</h2><form id="form"><input></form><svg viewBox="0 0 9 9" class="wide"><path d="M0 0"/></svg>',
  ),
  '/stories/a-seat/': built(
    `<article data-origin="illustrative"><p class="label">Illustrative story: fiction</p><h1>A seat</h1><saved-picture><noscript><picture><source srcset="/base/assets/a.avif"><img src="/base/assets/a.webp" alt="A chair" width="16" height="9"></picture></noscript><svg width="16" height="9" aria-hidden="true"></svg><button hidden>Show</button></saved-picture><p lang="ur" dir="rtl">سلام</p></article>`,
  ),
};
