import { playerWords as t } from '../../i18n/en-aloud.ts';
import { Reader, type ReaderState } from '../../model/aloud/reader.ts';
import { Follower } from './follow.ts';
import { Marker } from './highlight.ts';
import { passagesOf, rangeOf, type Passage } from './passages.ts';
import { PlayerPanel } from './player-panel.ts';
import { SPEED } from './speed.ts';

/** Reads the page aloud: one for a page. Opened by the button, closed when the person stops it or leaves. */
export class Player {
  private readonly button: HTMLElement;
  private readonly panel: PlayerPanel;
  private readonly marker = new Marker();
  private readonly reader: Reader;
  private follower: Follower | undefined;
  private passages: Passage[] = [];
  private state: ReaderState = 'silent';

  /** @param button what opened it, which gets the focus back */
  constructor(button: HTMLElement) {
    this.button = button;
    this.reader = new Reader(speechSynthesis, (state, at) => {
      this.show(state, at);
    });
    this.panel = new PlayerPanel(SPEED.read(t.speeds.map(([speed]) => speed)), {
      go: () => {
        this.go();
      },
      stop: () => {
        this.close();
      },
      here: () => {
        this.readFromHere();
      },
      speed: (speed) => {
        SPEED.keep(speed);
        this.reader.setRate(speed);
      },
    });
    this.reader.setRate(this.panel.speed);
    // A voice goes on by itself while another page comes, and somebody who leaves fast wants silence at once.
    for (const end of ['beforeunload', 'pagehide'])
      addEventListener(end, () => {
        this.close();
      });
    document.querySelector('quick-exit')?.addEventListener('click', () => {
      this.close();
    });
  }

  open(): void {
    if (!this.panel.isOpen) {
      this.panel.open(this.button);
      this.follower = new Follower(
        (lost) => {
          this.panel.offerHere(lost);
        },
        () => this.panel.height,
      );
    }
    this.panel.focus();
    if (this.state === 'silent') this.begin();
  }

  private begin(at = 0): void {
    this.passages = passagesOf(speechSynthesis.getVoices());
    this.follower?.back();
    this.reader.start(this.passages, at);
  }

  /** The first button: it pauses, goes on, or starts again. */
  private go(): void {
    if (this.state === 'reading') this.reader.pause();
    else if (this.state === 'silent') this.begin();
    else {
      this.follower?.back();
      this.reader.resume();
    }
  }

  private readFromHere(): void {
    const passages = passagesOf(speechSynthesis.getVoices());
    const at = passages.findIndex((passage) => boxOf(passage).top >= 0);
    this.begin(Math.max(0, at));
  }

  private close(): void {
    this.reader.stop();
    this.follower?.end();
    if (this.panel.close()) this.button.focus({ preventScroll: true });
  }

  private show(state: ReaderState, at: number): void {
    this.state = state;
    this.panel.show(state);
    const passage = this.passages[at];
    if (state === 'silent' || !passage) this.marker.clear();
    else {
      this.marker.show(passage.block.element, rangeOf(passage));
      if (state === 'reading') this.follower?.to(boxOf(passage));
    }
  }
}

function boxOf(passage: Passage): DOMRect {
  return (rangeOf(passage) ?? passage.block.element).getBoundingClientRect();
}
