/** What an unfinished draft of a case study is shown with while it is being written. Never part of a built site. */
interface Unfinished {
  title?: string | undefined;
  consent?: { reviewBy?: string | undefined } | undefined;
  reviewBy?: string | undefined;
}

/**
 * A draft with something in every field that its page needs, so that it can be looked at before it is finished.
 * @param id its slug, which stands in for a missing title
 * @param today the day the site is built as of, `YYYY-MM-DD`, which stands in for missing days
 */
export function draftPreview<Draft extends object>(story: Draft, id: string, today: string): Draft {
  const draft: Draft & Unfinished = story;
  const reviewBy = draft.reviewBy ?? today;
  return {
    summary: '',
    themes: [],
    activities: [],
    situations: [],
    area: '',
    format: 'text',
    language: 'en-GB',
    edited: today,
    reviewed: today,
    contentNotes: [],
    support: false,
    related: [],
    sources: [],
    evidence: [],
    ...draft,
    title: draft.title ?? id,
    reviewBy,
    ...(draft.consent && { consent: { ...draft.consent, reviewBy: draft.consent.reviewBy ?? reviewBy } }),
  };
}
