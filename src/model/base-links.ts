import { defineHastPlugin, type HastPluginDefinition } from 'satteri';
import { withBase } from './urls.ts';

/** Puts the base path in front of root-relative links in Markdown, so that authors write `/stories/a-seat/` wherever the site lives. */
export function baseLinks(basePath: string): HastPluginDefinition {
  return defineHastPlugin({
    name: 'base-links',
    element: {
      filter: ['a'],
      visit(node, context) {
        const href = node.properties.href;
        if (typeof href === 'string' && href.startsWith('/')) context.setProperty(node, 'href', withBase(href, basePath));
      },
    },
  });
}
