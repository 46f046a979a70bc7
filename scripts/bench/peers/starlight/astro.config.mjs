import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://example.org',
  devToolbar: { enabled: false },
  integrations: [
    starlight({
      title: 'Stories',
      // Its default menu names every page on every page: at 10,000 stories no site of Starlight would keep it.
      sidebar: [{ label: 'Stories', link: '/' }],
      // No story shows code.
      expressiveCode: false,
    }),
  ],
});
