import { SearchPage } from './search-page.ts';

customElements.define(
  'site-search',
  class extends HTMLElement {
    connectedCallback(): void {
      new SearchPage(this);
    }
  },
);
