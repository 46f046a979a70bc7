let audio: AudioContext | undefined;

/** Makes ready for sound. Browsers allow that only while a tap is being handled. */
export function allowSound(): void {
  audio ??= new AudioContext();
  void audio.resume();
}

/** A soft tone of half a second; `times` of them. Nothing, unless sound was allowed. */
export function tone(times: number): void {
  if (!audio) return;
  for (let index = 0; index < times; index += 1) {
    const start = audio.currentTime + index * 0.7;
    const source = audio.createOscillator();
    const volume = audio.createGain();
    source.frequency.value = 440;
    volume.gain.setValueAtTime(0, start);
    volume.gain.linearRampToValueAtTime(0.2, start + 0.05);
    volume.gain.linearRampToValueAtTime(0, start + 0.5);
    source.connect(volume).connect(audio.destination);
    source.start(start);
    source.stop(start + 0.5);
  }
}

/** Whether this device can vibrate, as far as the browser tells. */
export function canVibrate(): boolean {
  return 'vibrate' in navigator && matchMedia('(pointer: coarse)').matches;
}
