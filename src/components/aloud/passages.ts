import type { Spoken } from '../../model/aloud/reader.ts';
import { placeIn } from '../../model/aloud/runs.ts';
import { sentencesIn, type Stretch } from '../../model/aloud/sentences.ts';
import { deviceVoiceFor } from '../../model/aloud/voices.ts';
import { READABLE } from './offer.ts';
import { blocksOf, type Block } from './page-text.ts';

/** A sentence of the page, and where it stands. */
export interface Passage extends Spoken, Stretch {
  block: Block;
}

/** The sentences of the page, each with the voice of its language; where the device has none, with the page's voice. */
export function passagesOf(voices: readonly SpeechSynthesisVoice[]): Passage[] {
  const article = document.querySelector(READABLE);
  const own = deviceVoiceFor(voices, document.documentElement.lang);
  return (article ? blocksOf(article) : []).flatMap((block) => {
    const voice = deviceVoiceFor(voices, block.language) ?? own;
    if (!voice) return [];
    return sentencesIn(block.text).map(({ from, to }, index) => {
      const words = block.text.slice(from, to).replace(/ +/g, ' ');
      const text = index === 0 && block.before ? `${block.before}: ${words}` : words;
      return { text, voice, from, to, block };
    });
  });
}

/** Where a sentence stands in the page, if it is written there still. */
export function rangeOf({ block: { nodes }, from, to }: Passage): Range | undefined {
  if (nodes.length === 0 || nodes.some((node) => !node.isConnected)) return undefined;
  const lengths = nodes.map(({ length }) => length);
  // Somebody's words may have changed since the reading began.
  if (lengths.reduce((sum, length) => sum + length, 0) < to) return undefined;
  const [start, end] = [placeIn(lengths, from, false), placeIn(lengths, to, true)];
  const range = new Range();
  range.setStart(nodes[start.run] as Node, start.offset);
  range.setEnd(nodes[end.run] as Node, end.offset);
  return range;
}
