import { useEffect, useRef, useState } from 'react';
import { storyWords } from '../../i18n/en-workbook-story.ts';
import { Reader, type ReaderState } from '../../model/aloud/reader.ts';
import { sentences } from '../../model/aloud/sentences.ts';
import { deviceVoices } from '../../model/aloud/voices.ts';
import { Closed } from '../closed.tsx';
import { useKeptSoon } from '../use-kept.ts';
import { keptStory } from './kept-story.ts';
import { isEmptyStory, storyText } from './story-text.ts';

const t = storyWords.aloud;

/** Reads the draft with a voice of the device. */
export default function ReadAloud() {
  const { value: draft, phase } = useKeptSoon(keptStory);
  const voices = useVoices();
  const [chosen, setChosen] = useState('');
  const [state, setState] = useState<ReaderState>('silent');
  const reader = useRef<Reader>(undefined);
  // Locking the workbook ends it too.
  useEffect(() => () => reader.current?.stop(), [phase]);

  if (phase !== 'open' || voices === undefined) return <Closed phase={phase === 'open' ? 'opening' : phase} />;
  const voice = voices.find(({ voiceURI }) => voiceURI === chosen) ?? voices[0];
  if (!voice) return <p>{t.absent}</p>;
  const start = () => {
    reader.current ??= new Reader(speechSynthesis, setState);
    const text = storyText(keptStory.snapshot.value);
    reader.current.start(sentences(text).map((piece) => ({ text: piece, voice })));
  };
  return (
    <div className="flow">
      {voices.length > 1 && (
        <p className="field">
          <label htmlFor="voice">{t.voice}</label>
          <select
            id="voice"
            className="box"
            value={voice.voiceURI}
            onChange={(event) => {
              setChosen(event.currentTarget.value);
            }}
          >
            {voices.map(({ voiceURI, name }) => (
              <option key={voiceURI} value={voiceURI}>
                {name}
              </option>
            ))}
          </select>
        </p>
      )}
      <p className="buttons">
        <button
          type="button"
          className="button second"
          disabled={isEmptyStory(draft)}
          onClick={() => {
            if (state === 'silent') start();
            else if (state === 'paused') reader.current?.resume();
            else reader.current?.pause();
          }}
        >
          {{ silent: t.start, reading: t.pause, paused: t.resume }[state]}
        </button>
        {state !== 'silent' && (
          <button type="button" className="button second" onClick={() => reader.current?.stop()}>
            {t.stop}
          </button>
        )}
      </p>
      {isEmptyStory(draft) && <p className="quiet">{t.empty}</p>}
    </div>
  );
}

/** The device's voices; undefined until it is known which there are. Many browsers name them only after a while. */
function useVoices(): SpeechSynthesisVoice[] | undefined {
  const [voices, setVoices] = useState<SpeechSynthesisVoice[]>();
  useEffect(() => {
    const speech = (globalThis as { speechSynthesis?: SpeechSynthesis }).speechSynthesis;
    const read = () => {
      setVoices(deviceVoices(speech?.getVoices() ?? [], document.documentElement.lang));
    };
    read();
    speech?.addEventListener('voiceschanged', read);
    return () => {
      speech?.removeEventListener('voiceschanged', read);
    };
  }, []);
  return voices;
}
