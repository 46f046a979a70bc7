import type { Editor } from '../../schema/vocabularies.ts';

/** What each service's own interface is reached at. */
const SERVICES: Record<Editor['service'], string> = {
  github: 'https://api.github.com',
  gitlab: 'https://gitlab.com',
};

/**
 * The content security policy of the editor's page. It is wider than that of any other page, and stands on no other:
 * the editor writes its own styles as it runs, shows pictures before they are saved, and talks to the one service that
 * keeps the repository. Scripts come from this site alone here too.
 */
export function editorPolicy({ service }: Pick<Editor, 'service'>): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    "img-src 'self' blob: data:",
    "media-src 'self' blob:",
    "frame-src 'self' blob:",
    "worker-src 'self' blob:",
    `connect-src 'self' blob: data: ${SERVICES[service]}`,
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
}
