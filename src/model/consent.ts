import { CHANNELS, type AnyStory, type Channel } from '../schema/stories.ts';

/** How many days before consent ends people are reminded. */
export const NOTICE_DAYS = 60;

/** The part of a story's front matter that decides where it may appear; the same with and without Astro's pictures. */
interface Agreed {
  origin: AnyStory['origin'];
  draft?: boolean;
  consent?: { reviewBy?: string; channels?: readonly Channel[] };
}

/**
 * Whether a case study is part of the site on `siteDate` (`YYYY-MM-DD`): not a draft, not withdrawn, its consent not
 * past its review date, and the website among the channels agreed (rules `consent-expired`, `consent-channel`).
 */
export function isPublished<Any extends Agreed>(
  story: Any,
  siteDate: string,
): story is Exclude<Any, { origin: 'withdrawn' } | { draft: true }> {
  if (story.origin === 'withdrawn' || story.draft) return false;
  if (!story.consent) return true;
  const { reviewBy = '', channels = [] } = story.consent;
  return siteDate < reviewBy && channels.includes('website');
}

/** Where a case study may appear. What nobody lived through needs nobody's consent, so it may appear everywhere. */
export function channelsOf(story: Agreed): readonly Channel[] {
  return story.consent ? (story.consent.channels ?? []) : CHANNELS;
}
