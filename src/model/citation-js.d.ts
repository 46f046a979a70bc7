/** The parts of @citation-js that we use; it comes without types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(items: readonly object[]);
    format(name: string, options?: Record<string, unknown>): string;
  }
  export const plugins: {
    config: { get(name: '@bibtex'): { format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean } } };
  };
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
