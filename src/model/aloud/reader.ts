export type ReaderState = 'silent' | 'reading' | 'paused';

/** A piece of a text, short enough for a voice to say at a time. */
export interface Spoken {
  text: string;
  voice: SpeechSynthesisVoice;
}

/** Reads a text aloud, piece by piece, with voices of the device. */
export class Reader {
  /** How fast, as a multiple of the voice's usual speed. */
  private rate = 1;
  private readonly speech: SpeechSynthesis;
  private readonly tell: (state: ReaderState, at: number) => void;
  private pieces: readonly Spoken[] = [];
  private at = 0;
  private state: ReaderState = 'silent';
  /** Tells a reading that was stopped from the one that came after it. */
  private round = 0;
  /** Held, because some browsers forget what nobody holds, and never say that it ended. */
  private saying: SpeechSynthesisUtterance | undefined;

  /** @param tell is told the state, and which piece is read or would be next */
  constructor(speech: SpeechSynthesis, tell: (state: ReaderState, at: number) => void) {
    this.speech = speech;
    this.tell = tell;
  }

  start(pieces: readonly Spoken[], at = 0): void {
    this.silence();
    this.pieces = pieces;
    this.at = at;
    this.sayNext(this.round);
  }

  /** Some phones stop instead of pausing, so the piece is begun again afterwards. */
  pause(): void {
    this.silence();
    this.become('paused');
  }

  resume(): void {
    this.sayNext(this.round);
  }

  stop(): void {
    this.silence();
    this.pieces = [];
    this.become('silent');
  }

  /** Goes on at another speed. Voices take it only as they begin, so the piece is begun again. */
  setRate(rate: number): void {
    this.rate = rate;
    if (this.state !== 'reading') return;
    this.silence();
    this.sayNext(this.round);
  }

  private silence(): void {
    this.round += 1;
    this.speech.cancel();
  }

  private become(state: ReaderState): void {
    this.state = state;
    this.tell(state, this.at);
  }

  private sayNext(round: number): void {
    const piece = this.pieces[this.at];
    this.become(piece ? 'reading' : 'silent');
    if (!piece) return;
    const utterance = new SpeechSynthesisUtterance(piece.text);
    this.saying = utterance;
    utterance.voice = piece.voice;
    utterance.lang = piece.voice.lang;
    utterance.rate = this.rate;
    utterance.onend = () => {
      this.goOn(round);
    };
    utterance.onerror = ({ error }) => {
      // Some browsers let a page speak only from a tap: the next one goes on here.
      if (round === this.round && error === 'not-allowed') this.pause();
      else this.goOn(round);
    };
    this.speech.speak(this.saying);
  }

  private goOn(round: number): void {
    if (round !== this.round) return;
    this.at += 1;
    this.sayNext(round);
  }
}
