import type { AnyStory, Story } from '../../schema/stories.ts';
import { addDays } from '../calendar.ts';
import { isPublished, NOTICE_DAYS } from '../consent.ts';
import type { SourceEntry } from '../content-library.ts';
import type { Finding } from '../findings.ts';
import { listWords, quote } from '../nearest.ts';
import { findingAt, type SourceRule } from './rule.ts';

type Told = Extract<Story, { consent: unknown }>;
type ToldEntry = SourceEntry<'stories'> & { data: Told };

/**
 * `consent-missing` (error): the teller approved the final version, so not before the words were last changed and not
 * before consent was given; and consent is reviewed after it was given. Missing fields are found by the schema.
 */
export const consentMissing: SourceRule = (library) =>
  library.entries.stories.filter(isTold).flatMap((entry) => {
    const { consent, edited } = entry.data;
    const findings: Finding[] = [];
    const say = (field: keyof Told['consent'], message: string, remedy: string) => {
      findings.push(findingAt(entry, entry.positionOf(['consent', field]), { rule: 'consent-missing', message, remedy }));
    };
    if (consent.approved < edited) {
      say(
        'approved',
        `The words were last changed on ${edited}, after the teller approved them on ${consent.approved}.`,
        'Show the teller the text as it is now. Write down the day they approve it.',
      );
    }
    if (consent.approved < consent.given) {
      say(
        'approved',
        `The teller approved the text on ${consent.approved}, before giving consent on ${consent.given}.`,
        'Look both days up on the form, and correct the one that is wrong.',
      );
    }
    if (consent.reviewBy <= consent.given) {
      say(
        'reviewBy',
        `Consent ends on ${consent.reviewBy}, but was given only on ${consent.given}.`,
        'Write the day by which you ask the teller again, usually 24 months after consent was given.',
      );
    }
    return findings;
  });

/** `consent-expired` (error from the review date on, warning in the 60 days before). Drafts are not published, so they can wait. */
export const consentExpired: SourceRule = (library, { siteDate }) =>
  library.entries.stories.filter(isTold).flatMap((entry) => {
    const { reviewBy } = entry.data.consent;
    if (entry.data.draft || siteDate < addDays(reviewBy, -NOTICE_DAYS)) return [];
    const remedy = 'Ask the teller. If they agree again, write down the new dates; if not, withdraw the story.';
    const position = entry.positionOf(['consent', 'reviewBy']);
    return siteDate >= reviewBy
      ? [findingAt(entry, position, { rule: 'consent-expired', message: `Consent ended on ${reviewBy}.`, remedy })]
      : [findingAt(entry, position, { rule: 'consent-expired', severity: 'warning', message: `Consent ends on ${reviewBy}.`, remedy })];
  });

/** `contact-missing` (error): nobody's own story is published while readers and tellers can't reach whoever runs the site. */
export const contactMissing: SourceRule = (library, { siteDate }) => {
  if (!library.site) return [];
  const { contact } = library.site.data;
  if (contact?.email ?? contact?.phone ?? contact?.post) return [];
  const told = library.entries.stories.filter(isTold).filter(({ data }) => isPublished(data, siteDate));
  if (told.length === 0) return [];
  const names = told.slice(0, 3).map(({ id }) => quote(id));
  const more = told.length - names.length;
  return [
    findingAt(library.site, library.site.positionOf(['contact']), {
      rule: 'contact-missing',
      message: `People who tell their own story can't reach you to withdraw it: ${listWords(more > 0 ? [...names, `${String(more)} more`] : names, 'and')}.`,
      remedy: 'Add “contact” to site.yaml, with the organisation and an e-mail address, a phone number or a postal address.',
    }),
  ];
};

function isTold(entry: SourceEntry<'stories'>): entry is ToldEntry {
  const data: AnyStory = entry.data;
  return data.origin === 'first-person' || data.origin === 'composite';
}
