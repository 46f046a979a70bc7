/** The words of the editor's page and forms that don't come from the schemas. */
export const editorWords = {
  title: 'Edit the site',
  intro: 'This page changes the words of the site. It is for trainers, and it needs JavaScript.',
  guide: 'Guide for trainers',
  unsupported: 'If nothing shows below, switch JavaScript on and open this page again, in a browser that is up to date.',
  kinds: {
    service: 'Service case studies',
    illustrative: 'Illustrative stories (fiction)',
    'first-person': 'True stories',
    composite: 'Composite stories',
  },
  parts: { evidence: 'Evidence', questions: 'Questions', modules: 'Lessons', toolkit: 'Toolkit chapters', pages: 'Pages' },
  allStories: 'All case studies',
  lists: 'Lists and contacts',
  files: {
    support: 'Support contacts',
    themes: 'Themes',
    activities: 'Activities',
    situations: 'Life situations',
    areas: 'Areas',
    outcomes: 'Outcomes',
    glossary: 'Glossary',
    sources: 'Sources',
    programme: 'The six-month programme',
  },
  body: 'Text',
  bodyHint: 'Plain text. Two signs ## make a heading, an empty line a new paragraph.',
  mdxHint:
    'Plain text with building blocks such as <Activity>. Leave the blocks and their ids as they are, and change the words between them.',
  slugHint:
    'The last part of the address. It can never change once it is published. Never use a real name that the teller did not agree to.',
  slugPattern: 'Use small letters, digits and single hyphens',
} as const;
