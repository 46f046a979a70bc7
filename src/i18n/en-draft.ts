/** Words that only those see who work on a draft (`npm run dev`). */
export const draftWords = {
  banner: 'Draft',
  text: 'Only you see this page. It is not part of the site until “draft: true” is taken out of its file.',
};
