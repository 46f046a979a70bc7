/** What the page about sharing says before any script. */
export const sharingPageWords = {
  title: 'Choices about sharing',
  summary: 'Who may see your story, where, under what name and until when. You can change it at any time.',
  lead: 'These are your choices. Nothing is sent from here: they only go where you take them.',
  result: 'What that means',
  next: 'Take it with you',
  how: 'How sharing from your workbook works',
} as const;

/** What the choices about sharing say. */
export const sharingWords = {
  audience: {
    legend: 'Who may see it?',
    options: {
      nobody: { label: 'Keep it for myself', hint: 'Nobody sees it. This is a good and complete answer.' },
      trainer: { label: 'My trainer only', hint: 'One person who works with you on it. It goes no further.' },
      group: { label: 'My group', hint: 'The people in your sessions hear or read it there.' },
      services: { label: 'People who run services', hint: 'Staff and planners who could change something.' },
      public: { label: 'Anyone', hint: 'People you don’t know, and people you do.' },
    },
  },
  channels: {
    legend: 'Where may it appear?',
    hint: 'Tick as many as you like.',
    none: {
      trainer: 'Nowhere, since only your trainer sees it.',
      group: 'Only in your group, since you chose that.',
    },
    options: {
      website: { label: 'This website', hint: 'A page that anyone can open.' },
      'search-engines': { label: 'Search engines', hint: 'People can find it by searching, for example for your town.' },
      downloads: { label: 'Downloads', hint: 'Files and feeds that people can save and pass on.' },
      training: { label: 'Training', hint: 'Trainers use it in lessons for staff or groups.' },
      social: { label: 'Social media', hint: 'A card with its name and a line of it. Others can share and comment.' },
    },
  },
  naming: {
    legend: 'Under what name?',
    options: {
      anonymous: { label: 'No name', hint: 'People who know you may still tell that it is you.' },
      pseudonym: { label: 'A made-up name', hint: 'A name that nobody knows you by.' },
      'first-name': { label: 'My first name', hint: 'People who know you will know it is you.' },
      'full-name': { label: 'My full name', hint: 'Anyone can find you by it, now and later.' },
    },
    name: 'The name to show',
  },
  until: {
    legend: 'Until when?',
    hint: 'Two years at the most. Then you are asked again, and no answer means no.',
    label: 'Last day',
    quick: { 3: 'In 3 months', 6: 'In 6 months', 12: 'In a year', 24: 'In two years' },
  },
  problems: {
    'no-channel': 'You chose “anyone”, but no place where it may appear. Choose at least one place.',
    'needs-website':
      'Search engines, downloads and social media all point to the page on this website. Without it they can’t work. Choose the website too, or leave them out.',
    'no-name': 'You chose to be named, but there is no name yet. Write it, or choose “No name”.',
    'no-end': 'Choose a last day.',
    'end-not-a-day': 'There is no such day. Look at the last day again.',
    'end-passed': 'The last day has passed already. Choose a later one.',
    'end-too-far': 'That is more than two years away. Choose an earlier day. You can say yes again later.',
  },
  waiting: (channels: string) => `These places wait, because they don’t fit what you chose above: ${channels}.`,
  summary: {
    open: 'Something is still missing:',
    kept: ['Nobody gets your story.', 'You can change this whenever you like, or never.'],
    audience: {
      trainer: 'Your trainer may read your story and work on it with you. They may not show it to others.',
      group: 'The people in your group may hear or read your story. It may not leave the group.',
      services: 'People who plan or run services may hear or read your story.',
      public: 'Anyone may read your story.',
    },
    channels: {
      website: 'It may stand on this website.',
      'search-engines': 'Search engines may list it.',
      downloads: 'People may save it as a file and pass it on.',
      training: 'Trainers may use it in lessons.',
      social: 'It may be shown on social media.',
    },
    naming: {
      anonymous: 'No name stands with it.',
      pseudonym: (name: string) => `It is told under the made-up name “${name}”.`,
      'first-name': (name: string) => `Your first name stands with it: “${name}”.`,
      'full-name': (name: string) => `Your full name stands with it: “${name}”.`,
    },
    until: (day: string) => `It ends on ${day}, unless you say yes again.`,
    change: 'You can change your mind before that, and give no reason. Tell the person you gave it to.',
    notYet: 'These choices alone publish nothing. You will be asked in writing, and you approve the last version.',
    recallTitle: 'What can’t be called back',
    recall: {
      always: 'What people remember, and what they noted down.',
      group: 'We can’t check what people in a group say outside it.',
      services: 'Notes and slides that people made of it.',
      website: 'Copies that people printed, saved or took a picture of.',
      'search-engines': 'Copies in search engines and web archives. They can take long to fade.',
      downloads: 'Files that somebody saved or passed on.',
      training: 'Handouts from lessons that were held.',
      social: 'Posts that others shared.',
      'full-name': 'The link between your name and your story, for people who searched for you.',
    },
  },
} as const;
