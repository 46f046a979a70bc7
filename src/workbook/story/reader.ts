import { sentences } from './sentences.ts';

export type ReaderState = 'silent' | 'reading' | 'paused';

/** Reads a text aloud, sentence by sentence, with one voice of the device. */
export class Reader {
  private readonly speech: SpeechSynthesis;
  private readonly tell: (state: ReaderState) => void;
  private pieces: string[] = [];
  private voice: SpeechSynthesisVoice | undefined;
  /** Tells a reading that was stopped from the one that came after it. */
  private round = 0;

  constructor(speech: SpeechSynthesis, tell: (state: ReaderState) => void) {
    this.speech = speech;
    this.tell = tell;
  }

  start(text: string, voice: SpeechSynthesisVoice): void {
    this.stop();
    this.pieces = sentences(text);
    this.voice = voice;
    this.go();
  }

  /** Some phones stop instead of pausing, so the sentence is begun again afterwards. */
  pause(): void {
    this.round += 1;
    this.speech.cancel();
    this.tell('paused');
  }

  resume(): void {
    this.go();
  }

  stop(): void {
    this.round += 1;
    this.pieces = [];
    this.speech.cancel();
    this.tell('silent');
  }

  private go(): void {
    this.tell('reading');
    this.sayNext(this.round);
  }

  private sayNext(round: number): void {
    if (round !== this.round) return;
    const [piece] = this.pieces;
    if (piece === undefined || !this.voice) {
      this.tell('silent');
      return;
    }
    const utterance = new SpeechSynthesisUtterance(piece);
    utterance.voice = this.voice;
    utterance.lang = this.voice.lang;
    const next = () => {
      if (round !== this.round) return;
      this.pieces.shift();
      this.sayNext(round);
    };
    utterance.onend = next;
    utterance.onerror = next;
    this.speech.speak(utterance);
  }
}
