import type { AssetMap } from '../schema/planners/asset-map.ts';

/** Made up, and said to be. */
export const assetMapExample: AssetMap = {
  community: 'The Wharf estate',
  assets: [
    { id: 'caretaker', kind: 'people', name: 'The caretaker', offers: 'Knows every block. People tell him things first.', link: 'working' },
    {
      id: 'dinner-lady',
      kind: 'people',
      name: 'A retired dinner lady',
      offers: 'Cooks for sixty, and is trusted by parents.',
      link: 'known',
    },
    { id: 'hall', kind: 'places', name: 'Community hall', offers: 'Free on Tuesday mornings. Step-free, with a kitchen.', link: 'working' },
    { id: 'laundrette', kind: 'places', name: 'The laundrette', offers: 'Warm, with chairs. People wait and talk.', link: 'asked' },
    { id: 'towpath', kind: 'places', name: 'The towpath', offers: 'A flat walk of half an hour.', link: 'known' },
    {
      id: 'women',
      kind: 'groups',
      name: 'Women’s sewing group',
      offers: 'Meets each Thursday. Six languages between them.',
      link: 'working',
    },
    { id: 'angling', kind: 'groups', name: 'Angling club', offers: 'Men who don’t come to meetings come to this.', link: 'asked' },
    {
      id: 'tenants',
      kind: 'groups',
      name: 'Tenants’ association',
      offers: 'A vote on the estate’s fund. A noticeboard in each block.',
      link: 'known',
    },
    { id: 'fund', kind: 'money', name: 'The estate’s own fund', offers: 'Up to £500, decided each quarter by tenants.', link: 'asked' },
    { id: 'baker', kind: 'money', name: 'Bread left over at the bakery', offers: 'Given away at closing time.', link: 'working' },
    { id: 'bikes', kind: 'skills', name: 'Mending bikes', offers: 'Two young people who would teach others.', link: 'known' },
    {
      id: 'languages',
      kind: 'skills',
      name: 'Somali, Bengali and Portuguese',
      offers: 'Neighbours who would ring people. Pay them.',
      link: 'asked',
    },
  ],
};
