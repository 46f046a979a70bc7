import { satteri } from '@astrojs/markdown-satteri';
import { baseLinks } from './base-links.ts';

/** Shiki writes style attributes, which the content security policy forbids; no page shows code. */
export const SYNTAX_HIGHLIGHT = false;

/** What turns Markdown into HTML, for Astro (`astro.config.ts`) and for the case studies that we turn ourselves. */
export const markdownProcessor = (basePath: string) => satteri({ hastPlugins: [baseLinks(basePath)] });
