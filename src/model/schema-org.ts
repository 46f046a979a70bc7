import type { Site } from '../schema/vocabularies.ts';
import type { Origin } from '../schema/stories.ts';
import type { StoryCardData } from './story-card.ts';

interface StoryFacts {
  story: StoryCardData;
  origin: Origin;
  language: string;
  /** The page's address in full. */
  url: string;
  site: Site;
}

/**
 * schema.org data about a case study. Fiction is a ShortStory with the genre "Fiction", so that no machine takes it
 * for a report; everything else is an Article.
 */
export function storyData({ story, origin, language, url, site }: StoryFacts): Record<string, unknown> {
  const fiction = origin === 'illustrative';
  return {
    '@type': fiction ? 'ShortStory' : 'Article',
    ...(fiction && { genre: 'Fiction' }),
    headline: story.title,
    abstract: story.summary,
    url,
    inLanguage: language,
    dateModified: story.edited,
    license: site.licence.url,
    isAccessibleForFree: true,
    publisher: { '@type': 'Organization', name: site.name },
  };
}
