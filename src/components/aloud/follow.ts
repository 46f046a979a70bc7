/** Where a sentence is put, as a part of the window's height from its top. */
const UPPER = 0.3;
const SCROLL_KEYS = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' ']);

/**
 * Keeps what is read in view, gently. Somebody who scrolls away is left alone until the reading comes to where they are,
 * or they call it back.
 */
export class Follower {
  private away = false;
  private readonly onLost: (lost: boolean) => void;
  /** How much of the window's foot is covered, in pixels. */
  private readonly covered: () => number;
  private readonly listening = new AbortController();

  /** @param onLost is told whether what is read is out of view and isn't followed */
  constructor(onLost: (lost: boolean) => void, covered: () => number) {
    this.onLost = onLost;
    this.covered = covered;
    const leave = (event: Event) => {
      if (!(event instanceof KeyboardEvent) || (SCROLL_KEYS.has(event.key) && !isControl(event.target))) this.away = true;
    };
    for (const how of ['wheel', 'touchmove', 'keydown']) addEventListener(how, leave, { passive: true, signal: this.listening.signal });
  }

  /** Goes on to what is read now. */
  to(box: DOMRect): void {
    const isInView = box.top >= 0 && box.bottom <= innerHeight - this.covered();
    if (isInView) this.away = false;
    this.onLost(this.away);
    if (isInView || this.away) return;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    scrollBy({ top: box.top - innerHeight * UPPER, behavior: calm ? 'instant' : 'smooth' });
  }

  /** From now on it follows again. */
  back(): void {
    this.away = false;
  }

  end(): void {
    this.listening.abort();
  }
}

/** Where these keys do something else than scroll. */
function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('button, select, input, textarea, summary, a');
}
