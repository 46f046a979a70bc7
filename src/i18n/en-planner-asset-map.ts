import type { AssetKind } from '../schema/planners/asset-map.ts';

/** What stands on the page before any script. */
export const assetMapPageWords = {
  lead: 'Start with what is strong, not with what is wrong. List what your community has already, then see who you could ask.',
  source:
    'From asset-based community development, or ABCD (Kretzmann and McKnight, Building Communities from the Inside Out, 1993). It lists many kinds of assets. These five are our choice.',
  private: 'Write no phone numbers, addresses or full names here. Ask people before you put them on a map.',
  exampleTitle: 'An example map',
  exampleNote: 'The Wharf estate and everybody on it are made up.',
  blankTitle: 'Community asset map: a form to fill in',
} as const;

export const assetMapWords = {
  title: 'Community asset map',
  community: 'Name of your community or place',
  unnamedCommunity: 'Our community',
  kinds: { people: 'People', places: 'Places', groups: 'Groups', money: 'Money', skills: 'Skills' } satisfies Record<AssetKind, string>,
  hints: {
    people: 'Who do others turn to? They may have no title.',
    places: 'Where do people feel at home, indoors and out?',
    groups: 'Who meets already: clubs, faith groups, choirs, teams, parents?',
    money: 'Funds, free space, food, lifts, things to lend.',
    skills: 'What can people do, make, mend, cook, speak or teach?',
  } satisfies Record<AssetKind, string>,
  name: 'Name',
  offers: 'What could it bring?',
  link: 'How far are you?',
  links: { known: 'We know of it', asked: 'We have asked', working: 'We work together' },
  /** One of a kind, in the words of buttons. */
  one: { people: 'a person', places: 'a place', groups: 'a group', money: 'money or things', skills: 'a skill' } satisfies Record<
    AssetKind,
    string
  >,
  add: (one: string) => `Add ${one}`,
  unnamed: (kind: string, place: number) => `${kind} ${String(place)}`,
  none: 'Nothing yet',
  count: (count: number, working: number) =>
    count === 0
      ? 'Nothing on the map yet.'
      : `${count === 1 ? '1 thing' : `${String(count)} things`} on the map. You work with ${String(working)} of them.`,
  full: (most: number) => `There is room for ${String(most)} things. Remove one to add another.`,
  picture: 'The picture',
  pictureText: 'It is drawn from your list as you write.',
  pictureName: (community: string) => `Asset map of ${community}`,
  files: { svg: 'Picture that stays sharp', md: 'Text with headings', csv: 'Spreadsheet' },
  csv: { kind: 'Kind', name: 'Name', offers: 'What it could bring', link: 'How far you are' },
} as const;
