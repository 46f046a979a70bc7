/** The certificate of participation, a page without script. */
export const certificateWords = {
  title: 'Certificate of participation',
  summary: 'A certificate of participation that holds only what you type. It is not saved.',
  lead: 'Type what should stand on it, then print it with your browser. Nothing you type here is saved or sent.',
  name: 'Name',
  took: 'took part in',
  course: 'Course',
  courseDefault: (site: string) => `${site}: telling your story safely`,
  place: 'Where',
  day: 'When',
  words: 'In a few words',
  wordsHint: 'Anything you like, or nothing. For example: “I listened, and I was heard.”',
  signature: 'Signed by',
  note: 'This says that somebody took part. It is no exam, and nobody was marked.',
} as const;
