/** How grave what a rule finds is. Some rules find both, or warn first and refuse later. */
type RuleSeverity = 'error' | 'warning' | 'error or warning';

/** What rules guard, in the order of the guide. */
export const RULE_GROUPS = ['Consent and identity', 'Care', 'Honesty of evidence', 'Access', 'Lessons', 'Files'] as const;

/** What people are told about a rule. The trainers' guide is made from these. */
export interface RuleFacts {
  /** What it guards: the heading it stands under in the guide. */
  group: (typeof RULE_GROUPS)[number];
  severity: RuleSeverity;
  /** Where it looks: in the content files, on the pages that were built, or on both. */
  reads: 'content' | 'pages' | 'content and pages';
  /** What it asks for, in one line. */
  about: string;
  /** How to mend what it finds, in one line. */
  mend: string;
}

/** Every rule there is, by its id. A finding can carry no other id: the types see to it. */
export const RULES = {
  'consent-missing': {
    group: 'Consent and identity',
    severity: 'error',
    reads: 'content',
    about: 'A true story has its consent written down: a reference, the days of consent and approval, a review date, channels and naming.',
    mend: 'Fill in what is missing from the signed form. If the words changed, show them to the teller again.',
  },
  'consent-expired': {
    group: 'Consent and identity',
    severity: 'error or warning',
    reads: 'content',
    about: 'Consent is renewed before its review date. The check warns for 60 days before, and refuses from that day on.',
    mend: 'Ask the teller. If they agree again, write down the new dates; if not, withdraw the story.',
  },
  'consent-channel': {
    group: 'Consent and identity',
    severity: 'error',
    reads: 'pages',
    about: 'A story appears only in the channels its teller agreed to: website, search engines, downloads, training, social.',
    mend: 'If the teller agreed to it, add the channel to “channels”. If not, tell whoever looks after the software.',
  },
  'withdrawn-trace': {
    group: 'Consent and identity',
    severity: 'error',
    reads: 'content and pages',
    about: 'Of a withdrawn story nothing remains: no title, words, picture, link, search result or data row.',
    mend: 'Remove the words, picture or link from the file that holds them, then build again.',
  },
  'secrets-in-git': {
    group: 'Consent and identity',
    severity: 'error',
    reads: 'content',
    about: 'No consent forms, contact lists, secret keys or lists of real names lie in the content folder.',
    mend: 'Move the file to where you keep signed forms. If it was ever committed, take it out of the history too.',
  },
  'illustrative-label': {
    group: 'Consent and identity',
    severity: 'error',
    reads: 'pages',
    about: 'Fiction and composite stories say so, in view, at their top and in every list.',
    mend: 'Set “origin” to what the story truly is: the label follows by itself.',
  },
  'third-person-consent': {
    group: 'Consent and identity',
    severity: 'error',
    reads: 'content',
    about: 'Another person who is named in a true story has agreed, or the name is gone.',
    mend: 'Name them under “others” with the reference of their agreement, or take the name out.',
  },
  'young-teller': {
    group: 'Consent and identity',
    severity: 'error',
    reads: 'content',
    about: 'No teller is under 18.',
    mend: 'Set “adult” to true once somebody has checked. Stories of under-18s are not published.',
  },
  'person-data': {
    group: 'Consent and identity',
    severity: 'error or warning',
    reads: 'content',
    about: 'No e-mail address, phone number, NHS number, full postcode or date of birth. Dates, streets and likely names are pointed out.',
    mend: 'Use the safe form that the message offers. If it identifies nobody, add it to “allow” with your reason.',
  },
  'small-group': {
    group: 'Consent and identity',
    severity: 'warning',
    reads: 'content',
    about: 'What lists sort a true story by is shared by at least five stories, so that it points at nobody.',
    mend: 'Choose a larger area or a wider situation, or ask the teller whether they mind.',
  },
  'contact-missing': {
    group: 'Consent and identity',
    severity: 'error',
    reads: 'content',
    about: 'Tellers can reach whoever runs the site before any true story is published.',
    mend: 'Add “contact” to site.yaml, with an e-mail address, a phone number or a postal address.',
  },
  'content-note': {
    group: 'Care',
    severity: 'error',
    reads: 'content',
    about: 'A story that speaks of what can hurt to read says so before it begins.',
    mend: 'Add a short, factual note under “contentNotes”.',
  },
  'support-block': {
    group: 'Care',
    severity: 'error',
    reads: 'content',
    about: 'A story or lesson that touches suicide or self-harm shows where to find support, and describes no methods or places.',
    mend: 'Add “support: true” to a story, or a link to /support/ to a lesson. Take out how and where it was done.',
  },
  'module-care': {
    group: 'Care',
    severity: 'error',
    reads: 'content',
    about: 'A lesson says that taking part is a choice, who gives support, how it closes and what follows.',
    mend: 'Write the missing words into the facts of the lesson.',
  },
  'story-page': {
    group: 'Care',
    severity: 'error',
    reads: 'pages',
    about: 'Every story page says how to withdraw, who owns the story and when it was last reviewed.',
    mend: 'Tell whoever looks after the software: the page shows these by itself.',
  },
  'story-sections': {
    group: 'Care',
    severity: 'error',
    reads: 'content',
    about: 'A case study has the seven sections that every case study has, in their order, each with words.',
    mend: 'Add the missing section with at least one sentence. If there is nothing to tell, say so.',
  },
  'claim-evidence': {
    group: 'Honesty of evidence',
    severity: 'error',
    reads: 'content',
    about: 'A claim in toolkit or digest cites an evidence entry, and an entry leaves nothing out: what is unknown is “not reported”.',
    mend: 'Cite the entry, fill in the missing field, or write “not reported”.',
  },
  'claim-verb': {
    group: 'Honesty of evidence',
    severity: 'error',
    reads: 'content',
    about: 'The verb of a claim fits its certainty: “improves”, “probably improves”, “may improve” or “we don’t know if”. Never “proven”.',
    mend: 'Use the verb that the message offers.',
  },
  'evidence-stories': {
    group: 'Honesty of evidence',
    severity: 'error',
    reads: 'content',
    about: 'Stories are never cited to show that something works.',
    mend: 'Cite an evidence entry, or name the story under “related”.',
  },
  'dangling-reference': {
    group: 'Honesty of evidence',
    severity: 'error',
    reads: 'content',
    about: 'Every id that is referred to exists and is published.',
    mend: 'Choose the nearest id that the message offers, or remove it.',
  },
  'untraced-number': {
    group: 'Honesty of evidence',
    severity: 'error',
    reads: 'content',
    about: 'Every number in the words of an evidence entry or question stands in the facts of an entry too.',
    mend: 'Put the number in a field at the top, as the source has it; or take it out of the text.',
  },
  'stale-review': {
    group: 'Honesty of evidence',
    severity: 'error or warning',
    reads: 'content',
    about: 'Entries and helplines are read again by their review date. Evidence and helplines stop the build 90 days after it.',
    mend: 'Read it against its sources, mend it, and write down the new dates.',
  },
  'alt-text': {
    group: 'Access',
    severity: 'error',
    reads: 'content',
    about: 'Every picture says what it shows in at most 200 characters, or is marked as decoration.',
    mend: 'Say what the picture shows, for people who cannot see it.',
  },
  'picture-missing': {
    group: 'Access',
    severity: 'error',
    reads: 'content',
    about: 'The file of a picture lies beside the words.',
    mend: 'Put the file into the same folder and correct its name. Capitals count.',
  },
  'media-text': {
    group: 'Access',
    severity: 'error',
    reads: 'pages',
    about:
      'Film has captions and a transcript, sound a transcript; size and minutes stand before it is fetched, and nothing plays by itself.',
    mend: 'Add the missing captions or transcript, or the size and length.',
  },
  'image-metadata': {
    group: 'Access',
    severity: 'error',
    reads: 'pages',
    about: 'No published picture carries the place, day or camera it was taken with.',
    mend: 'Save the picture again without its metadata.',
  },
  'reading-level': {
    group: 'Access',
    severity: 'warning',
    reads: 'content',
    about:
      'Our own words can be read at 9 to 11 years, at most 14: sentences up to 20 words, paragraphs up to 3 sentences. A teller’s words are exempt.',
    mend: 'Cut the sentences that the message names in two, and use shorter words.',
  },
  'inclusive-words': {
    group: 'Access',
    severity: 'warning',
    reads: 'content',
    about: 'Our own words are plain and put the person first. A teller’s words are exempt.',
    mend: 'Use the words that the message offers.',
  },
  'link-text': {
    group: 'Access',
    severity: 'error',
    reads: 'pages',
    about: 'A link says where it leads.',
    mend: 'Write what readers will find, not “here” or the address.',
  },
  'starter-words': {
    group: 'Access',
    severity: 'error',
    reads: 'content',
    about: 'No words that a new entry began with, such as [to be written], are left once it is no longer a draft.',
    mend: 'Write the words, or take the line out.',
  },
  'heading-order': {
    group: 'Access',
    severity: 'error',
    reads: 'content and pages',
    about: 'Headings follow each other without skipping a level.',
    mend: 'Start the line with as many # as the message says.',
  },
  'unique-title': {
    group: 'Access',
    severity: 'error',
    reads: 'content and pages',
    about: 'No two pages have the same title.',
    mend: 'Give one of the two a title that tells them apart.',
  },
  'broken-link': {
    group: 'Access',
    severity: 'error',
    reads: 'content and pages',
    about: 'Every link leads to a page that is there.',
    mend: 'Correct the address, or remove the link.',
  },
  'broken-fragment': {
    group: 'Access',
    severity: 'error',
    reads: 'pages',
    about: 'A link to a place in a page leads to a place that is there.',
    mend: 'Correct what stands after the #.',
  },
  'html-lang': {
    group: 'Access',
    severity: 'error',
    reads: 'pages',
    about: 'Every page says which language it is in.',
    mend: 'Correct “language” in site.yaml or in the story.',
  },
  'page-weight': {
    group: 'Access',
    severity: 'error',
    reads: 'pages',
    about: 'Every page is light enough for a slow phone.',
    mend: 'Shorten the largest part that the message names, or split the page.',
  },
  'third-party': {
    group: 'Access',
    severity: 'error',
    reads: 'pages',
    about: 'No page asks another site for anything, sets a cookie or runs code written into the page.',
    mend: 'Keep everything that a page loads on this site.',
  },
  'web-manifest': {
    group: 'Access',
    severity: 'error',
    reads: 'pages',
    about: 'What a home screen shows of the site is there, and as large as it says.',
    mend: 'Ask whoever looks after the code: nothing in the content makes it.',
  },
  'module-minutes': {
    group: 'Lessons',
    severity: 'error',
    reads: 'content',
    about: 'The minutes of a lesson’s activities add up to the lesson’s own.',
    mend: 'Correct “minutes” in the facts or in an activity.',
  },
  'lesson-blocks': {
    group: 'Lessons',
    severity: 'error',
    reads: 'content',
    about: 'What people fill in during a lesson is a prompt with an id, so that their device can keep it.',
    mend: 'Use a prompt, or a worksheet with prompts, in place of lines and templates.',
  },
  'activity-id': {
    group: 'Lessons',
    severity: 'error',
    reads: 'content',
    about: 'Every activity, question and template has an id that no other has.',
    mend: 'Choose another id for the newer of the two. Never change one that people have used.',
  },
  'activity-lock': {
    group: 'Lessons',
    severity: 'error',
    reads: 'content',
    about: 'No activity that people may have saved answers for vanishes without a word.',
    mend: 'Bring it back, or say in activities.lock what became of it. For new ones run: npm run check -- --lock-activities',
  },
  'chapter-parts': {
    group: 'Lessons',
    severity: 'error',
    reads: 'content',
    about: 'A chapter of the toolkit has steps, what was reported, common mistakes and a template with room to write.',
    mend: 'Add the part that the message names. Another chapter shows how.',
  },
  schema: {
    group: 'Files',
    severity: 'error',
    reads: 'content',
    about: 'The facts at the top of a file have the fields they need, each with a value that fits.',
    mend: 'Do what the message says. The guide lists every field.',
  },
  yaml: {
    group: 'Files',
    severity: 'error',
    reads: 'content',
    about: 'The facts can be read: one field a line, a colon and a space after its name.',
    mend: 'Put the words in single quotation marks, or compare the line with another entry.',
  },
  'front-matter': {
    group: 'Files',
    severity: 'error',
    reads: 'content',
    about: 'The facts stand between two lines of three hyphens at the top of the file.',
    mend: 'Put three hyphens alone on the line before and after the facts.',
  },
  'mdx-code': {
    group: 'Files',
    severity: 'error',
    reads: 'content',
    about: 'Files hold words and the building blocks we know, never program code or HTML.',
    mend: 'Write it in Markdown, or with one of the building blocks in the guide.',
  },
  'entry-file': {
    group: 'Files',
    severity: 'error',
    reads: 'content',
    about: 'Every entry lies where it is looked for.',
    mend: 'Move or rename it as the message says.',
  },
  'folder-name': {
    group: 'Files',
    severity: 'error',
    reads: 'content',
    about: 'The name of a folder makes a good web address: small letters, digits and single hyphens.',
    mend: 'Rename the folder as the message says.',
  },
  'data-file': {
    group: 'Files',
    severity: 'error or warning',
    reads: 'content',
    about: 'The lists that the library needs are there, and no other.',
    mend: 'Bring the missing file back, or remove the one that is not read.',
  },
  'stray-link': {
    group: 'Files',
    severity: 'error',
    reads: 'content',
    about: 'Nothing in the content folder points out of it.',
    mend: 'Put a copy of the file there instead.',
  },
  'too-large': {
    group: 'Files',
    severity: 'error',
    reads: 'content',
    about: 'A file of words is no larger than 1 MiB.',
    mend: 'Keep words only in it, or split it in two.',
  },
  'not-text': {
    group: 'Files',
    severity: 'error',
    reads: 'content',
    about: 'Letters are stored as UTF-8.',
    mend: 'Choose “Save with encoding” in your editor, and then “UTF-8”.',
  },
  unreadable: {
    group: 'Files',
    severity: 'error',
    reads: 'content',
    about: 'Every file can be opened.',
    mend: 'Check that the file still exists and that you may read it.',
  },
} as const satisfies Record<string, RuleFacts>;

/** The id of a rule, as it stands in every finding. */
export type RuleId = keyof typeof RULES;
