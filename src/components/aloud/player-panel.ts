import { playerWords as t } from '../../i18n/en-aloud.ts';
import type { ReaderState } from '../../model/aloud/reader.ts';

/** What the person can do with it. */
export interface PlayerActs {
  /** Pause, go on, or start again. */
  go(): void;
  stop(): void;
  here(): void;
  speed(speed: number): void;
}

/** Over the page's foot, so that nothing that is being read moves. Styled here: it comes on a tap. */
const PLACE: Partial<CSSStyleDeclaration> = {
  position: 'fixed',
  insetInlineStart: '0.7rem',
  zIndex: '2',
  maxInlineSize: 'calc(100vw - 1.4rem)',
  padding: '0.6rem',
  boxShadow: '0 0.2rem 1rem var(--edge)',
};
const ROW: Partial<CSSStyleDeclaration> = { display: 'flex', flexWrap: 'wrap', gap: '0.4rem', alignItems: 'center' };
const CONTROL: Partial<CSSStyleDeclaration> = {
  minBlockSize: '2.75rem',
  padding: '0.3rem 0.5rem',
  border: '0.12rem solid var(--edge)',
  borderRadius: '0.5rem',
  background: 'var(--card)',
  color: 'inherit',
  fontSize: 'var(--step--1)',
};

/** The buttons of the player. */
export class PlayerPanel {
  private readonly root = document.createElement('div');
  private readonly status = document.createElement('p');
  private readonly row = document.createElement('div');
  private readonly goButton: HTMLButtonElement;
  private readonly stopButton: HTMLButtonElement;
  private readonly hereButton: HTMLButtonElement;
  private readonly select = document.createElement('select');

  constructor(speed: number, acts: PlayerActs) {
    this.goButton = button(t.pause, acts.go.bind(acts));
    this.stopButton = button(t.stop, acts.stop.bind(acts));
    this.hereButton = button(t.here, acts.here.bind(acts));
    Object.assign(this.goButton.style, { background: 'var(--sun)', borderColor: 'transparent', color: 'var(--on-sun)' });
    this.hereButton.setAttribute('aria-label', t.hereLabel);
    this.hereButton.hidden = true;
    this.select.setAttribute('aria-label', t.speed);
    for (const [value, name] of t.speeds) this.select.add(new Option(name, String(value), false, value === speed));
    this.select.addEventListener('change', () => {
      acts.speed(this.speed);
    });
    Object.assign(this.select.style, CONTROL);
    Object.assign(this.row.style, ROW);
    this.row.append(this.goButton, this.stopButton, this.select, this.hereButton);
    this.status.className = 'unseen';
    this.status.setAttribute('role', 'status');
    this.root.className = 'player note no-print';
    this.root.setAttribute('role', 'group');
    this.root.setAttribute('aria-label', t.title);
    Object.assign(this.root.style, PLACE);
    this.root.append(this.status, this.row);
  }

  get isOpen(): boolean {
    return this.root.isConnected;
  }

  get speed(): number {
    return Number(this.select.value);
  }

  /** How much of the window's foot it covers, in pixels. */
  get height(): number {
    return innerHeight - this.root.getBoundingClientRect().top;
  }

  /** Opens it, next after the button by Tab. */
  open(after: Element): void {
    // Above the quick exit, where that takes the whole foot.
    const exit = document.querySelector('quick-exit')?.getBoundingClientRect();
    this.root.style.insetBlockEnd = exit && exit.width >= document.body.clientWidth ? `calc(${String(exit.height)}px + 0.5rem)` : '0.7rem';
    after.after(this.root);
    this.makeRoom(`${String(this.height)}px`);
  }

  /** @returns whether the focus was in it */
  close(): boolean {
    const hadFocus = this.root.contains(document.activeElement);
    this.root.remove();
    this.makeRoom('');
    return hadFocus;
  }

  focus(): void {
    this.goButton.focus({ preventScroll: true });
  }

  /** Shows what can be done now. A status that is there before its words is read out. */
  show(state: ReaderState): void {
    this.goButton.textContent = { reading: t.pause, paused: t.resume, silent: t.again }[state];
    this.stopButton.textContent = state === 'silent' ? t.close : t.stop;
    const words = { reading: t.reading, paused: t.paused, silent: t.ended }[state];
    if (this.status.textContent !== words) setTimeout(() => (this.status.textContent = words), 50);
    if (state !== 'reading') this.offerHere(false);
  }

  offerHere(offered: boolean): void {
    if (!offered && document.activeElement === this.hereButton) this.focus();
    this.hereButton.hidden = !offered;
  }

  /** The page's end can be scrolled past it, and nothing takes the focus behind it. */
  private makeRoom(size: string): void {
    document.body.style.paddingBlockEnd = size;
    document.documentElement.style.scrollPaddingBlockEnd = size;
  }
}

function button(text: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'button';
  made.textContent = text;
  Object.assign(made.style, CONTROL);
  made.addEventListener('click', act);
  return made;
}
