/** The words of the page about data, and of the data itself. */
export const dataWords = {
  rights: {
    service: 'Our words: CC BY 4.0. Facts: the sources named.',
    illustrative: 'CC BY 4.0. Keep the label.',
    'lived-experience': 'Belongs to its teller. Ask before you reuse it.',
    composite: 'Belongs to its tellers. Ask before you reuse it.',
  },
  packageDescription:
    'Case studies and evidence of social prescribing. Some case studies are fiction: the fields label and fiction say so. Words of true stories belong to their tellers.',
  tables: {
    stories: {
      title: 'Case studies',
      description: 'One row for each case study that may be downloaded, newest first.',
    },
    counts: {
      title: 'Counts',
      description: 'How many of these case studies share a theme, an activity, a life situation, an area, a kind or a form.',
    },
    evidence: {
      title: 'Evidence',
      description: 'One row for each finding of each entry of the digest, with what weakens it.',
    },
  },
  download: (format: string, size: string) => `${format} (${size})`,
  formats: { csv: 'CSV, for spreadsheets', json: 'JSON, for programs' },
  package: 'A description of the tables for machines, as a Frictionless Data Package:',
  fieldsOf: (table: string) => `What each field of “${table}” holds`,
  required: 'always filled in',
  types: { string: 'text', integer: 'whole number', boolean: 'true or false', date: 'day' },
  link: 'Get this library as data',
};
