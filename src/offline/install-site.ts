/** Chromium's offer to install the site, which no standard names yet. */
interface InstallOffer extends Event {
  prompt(): Promise<unknown>;
  userChoice: Promise<{ outcome: 'accepted' | 'dismissed' }>;
}

/** Shows the button that puts the site on the home screen, where the browser offers to do it. The steps stand there anyway. */
class InstallSite extends HTMLElement {
  private offer: InstallOffer | undefined;

  connectedCallback(): void {
    if (matchMedia('(display-mode: standalone)').matches) this.say(this.dataset.isApp);
    addEventListener('beforeinstallprompt', (event) => {
      // The button asks instead of the browser, when the person wants it.
      event.preventDefault();
      this.offer = event as InstallOffer;
      this.showButton(true);
    });
    addEventListener('appinstalled', () => {
      this.showButton(false);
      this.say(this.dataset.added);
    });
    this.querySelector('button')?.addEventListener('click', () => void this.ask());
  }

  private async ask(): Promise<void> {
    const { offer } = this;
    this.offer = undefined;
    await offer?.prompt();
    const choice = await offer?.userChoice;
    this.showButton(false);
    this.say(choice?.outcome === 'accepted' ? this.dataset.added : this.dataset.refused);
  }

  private showButton(shown: boolean): void {
    const line = this.querySelector<HTMLElement>('[data-offer]');
    if (line) line.hidden = !shown;
  }

  private say(words = ''): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = words;
  }
}
customElements.define('install-site', InstallSite);
