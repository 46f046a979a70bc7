import { en } from './en.ts';

/** The words of take-away packs, and of the page that lists them. */
export const packWords = {
  /** On the pages that lead to the packs. */
  links: {
    modules: 'Take the course away as e-books and files',
    toolkit: 'Take the toolkit away as an e-book or a file',
    evidence: 'Take the digest away as an e-book or a file',
    stories: 'Take case studies away as an e-book or a file',
    home: 'Take all of it away as e-books and files, to read offline or hand on',
    offline: 'Take-away packs: e-books and files for any device, a USB stick or paper',
  },
  page: {
    title: 'Take-away packs',
    two: 'Each pack comes in two forms. They hold the same words.',
    formats: {
      epub: 'An <strong>e-book (EPUB)</strong> is for e-readers and reading apps. You can make the letters as large as you like.',
      html: 'A <strong>web page in one file (HTML)</strong> opens in any browser, from a USB stick too. It has a search of its own.',
    },
    download: { epub: 'E-book (EPUB, {size})', html: 'Web page in one file (HTML, {size})' },
    of: ': {title}',
    participants: 'The course, for people who take part',
    facilitators: 'The course, for people who run it',
    reference: 'Toolkit, evidence and case studies',
    volumes: 'Case studies, in {n} volumes',
    volumesLead: 'There are too many for one file. Each volume holds up to {n}.',
    volumesTitle: 'Case studies to take away',
    volumesSummary: 'All case studies whose tellers agreed to downloads, in volumes.',
  },
  inside: {
    contents: 'What is in it',
    toContents: 'Back to the list of contents',
    skip: 'Skip to the text',
    explained: 'Words explained',
    backToText: 'Back to the text',
    storyElsewhere: 'a case study on our website',
    madeOn: 'This copy shows our pages as of {day}.',
    newest: 'The newest copy is at',
    reuse:
      'Our own words may be reused with our name. Fiction keeps its label. A true story belongs to its teller: ask before you reuse it.',
    copies: 'Stories can be changed or taken back after a copy was made. Please get a new copy before you hand it on, and delete old ones.',
    start: 'About this copy',
    body: 'The text',
    accessibility:
      'Text with headings, lists and tables that say what they are. Every picture and drawing has its facts in words. Nothing flashes, moves or makes a sound. What makes these files is tested with EPUBCheck and axe.',
    search: {
      label: 'Search this file',
      previous: 'Previous',
      next: 'Next',
      none: 'Nothing found for “{q}”.',
      found: '{n} places found in {parts} parts.',
      foundOne: '1 place found.',
      many: 'More than {n} places found. Add a word.',
      at: '{i} of {n}: {title}',
      inPart: '{title} ({n})',
    },
  },
} as const;

/** What packs are called, and what stands in them. */
export const packListWords = {
  packs: {
    course: {
      title: 'Hear my story: the whole course',
      about: 'All sessions for people who take part, with lines to write on, and where to find support.',
    },
    courseFacilitators: {
      title: 'Hear my story: the whole course, for facilitators',
      about: 'Run sheets, words to say, notes and handouts for every session, and where to find support.',
    },
    session: (number: number, lesson: string) => ({
      title: `Session ${String(number)}: ${lesson}`,
      about: 'One session for people who take part, with lines to write on, and where to find support.',
    }),
    sessionFacilitators: (number: number, lesson: string) => ({
      title: `Session ${String(number)}, for facilitators: ${lesson}`,
      about: 'The run sheet, words to say, notes and handouts of one session, and where to find support.',
    }),
    toolkit: { title: 'Innovators toolkit', about: 'Every chapter with its templates, for people who set up and run a programme.' },
    evidence: {
      title: 'Evidence digest',
      about: 'What research says about social prescribing, how sure we can be, and each study behind it.',
    },
    stories: {
      title: 'Case studies',
      about: 'Real services, true stories and fiction, each with its label. Only those whose tellers agreed to downloads.',
    },
    volume: (number: number, of: number, first: string, last: string) => ({
      title: `Case studies, volume ${String(number)} of ${String(of)}`,
      about: `From “${first}” to “${last}”. Each has its label: real, true or fiction.`,
    }),
  },
  groups: {
    sessions: 'Sessions',
    support: 'Support',
    chapters: 'Chapters',
    before: 'Before you read',
    questions: 'Questions',
    studies: 'Studies',
  },
  facilitatorTitle: en.lesson.facilitatorTitle,
  handoutsTitle: en.lesson.handoutsTitle,
  kinds: en.kinds,
  shortLabels: en.shortLabels,
} as const;
