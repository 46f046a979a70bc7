/**
 * The voices that speak on the device itself, those of this language first. Others send the text to a server of the
 * browser's maker, so they are never used.
 */
export function deviceVoices(voices: readonly SpeechSynthesisVoice[], language: string): SpeechSynthesisVoice[] {
  const wanted = tagOf(language);
  const rank = ({ lang }: SpeechSynthesisVoice) => {
    const spoken = tagOf(lang);
    if (spoken === wanted) return 0;
    return languageOf(spoken) === languageOf(wanted) ? 1 : 2;
  };
  return voices.filter(({ localService }) => localService).sort((a, b) => rank(a) - rank(b));
}

/** The voice of the device that speaks a language best: nobody follows English words read by a voice for French. */
export function deviceVoiceFor(voices: readonly SpeechSynthesisVoice[], language: string): SpeechSynthesisVoice | undefined {
  const [voice] = deviceVoices(voices, language);
  return voice && languageOf(tagOf(voice.lang)) === languageOf(tagOf(language)) ? voice : undefined;
}

/** Android writes `en_GB`. */
function tagOf(language: string): string {
  return language.toLowerCase().replace('_', '-');
}

function languageOf(tag: string): string {
  return tag.replace(/-.*/, '');
}
