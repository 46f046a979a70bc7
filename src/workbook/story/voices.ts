/**
 * The voices that speak on the device itself, those of this language first. Others send the text to a server of the
 * browser's maker, so they are never used.
 */
export function deviceVoices(voices: readonly SpeechSynthesisVoice[], language: string): SpeechSynthesisVoice[] {
  const [wanted = ''] = language.toLowerCase().split('-');
  const rank = ({ lang }: SpeechSynthesisVoice) => {
    const spoken = lang.toLowerCase().replace('_', '-');
    if (spoken === language.toLowerCase()) return 0;
    return spoken.startsWith(wanted) ? 1 : 2;
  };
  return voices.filter(({ localService }) => localService).sort((a, b) => rank(a) - rank(b));
}
