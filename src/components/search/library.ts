customElements.define(
  'site-search',
  class extends HTMLElement {
    connectedCallback(): void {
      const begin = async () => {
        const { SearchPage } = await import('./search-page.ts');
        new SearchPage(this as never);
      };
      if (location.search) void begin();
      else this.addEventListener('focusin', () => void begin(), { once: true });
    }
  },
);
