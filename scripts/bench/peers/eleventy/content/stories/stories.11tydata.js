export default { layout: 'story.njk', tags: 'posts' };
