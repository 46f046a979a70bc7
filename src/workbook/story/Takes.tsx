import { useEffect, useRef, useState } from 'react';
import { storyWords } from '../../i18n/en-workbook-story.ts';
import { Closed } from '../closed.tsx';
import { openStore } from '../open-store.ts';
import { StoreError, type StorePlace, type Take } from '../records.ts';
import { useKeptPhase } from '../use-kept.ts';
import { clock } from '../wording/when.ts';
import { keptStory } from './kept-story.ts';
import { canRecord, RecordingError, startRecording, type Recording } from './recorder.ts';
import TakeRow from './TakeRow.tsx';

const t = storyWords.takes;
/** Minutes of sound fill a phone, so a recording that was forgotten ends by itself. Milliseconds. */
const LONGEST = 10 * 60 * 1000;

type Stage = 'note' | 'ready' | 'starting' | 'recording' | 'saving';

/** Records practice takes and keeps them on the device. Nothing asks for the microphone before the note was read. */
export default function Takes() {
  const phase = useKeptPhase(keptStory);
  const [place, setPlace] = useState<StorePlace>();
  const [takes, setTakes] = useState<Take[]>([]);
  const [stage, setStage] = useState<Stage>('note');
  const [seconds, setSeconds] = useState(0);
  const [said, setSaid] = useState('');
  const recording = useRef<Recording>(undefined);
  const status = useRef<HTMLParagraphElement>(null);

  const read = async () => {
    setTakes(await (await openStore()).takes());
  };
  useEffect(() => {
    void openStore().then((store) => {
      setPlace(store.place);
      return read();
    });
    return () => recording.current?.discard();
  }, []);
  useEffect(() => {
    if (stage !== 'recording') return undefined;
    const begun = performance.now();
    const clockTimer = setInterval(() => {
      setSeconds(Math.floor((performance.now() - begun) / 1000));
    }, 500);
    const limit = setTimeout(() => void stop(), LONGEST);
    return () => {
      clearInterval(clockTimer);
      clearTimeout(limit);
    };
  }, [stage]);

  const start = async () => {
    setStage('starting');
    setSaid('');
    try {
      recording.current = await startRecording(() => void stop());
      setSeconds(0);
      setStage('recording');
      setSaid(t.recording);
    } catch (error) {
      setSaid(t[error instanceof RecordingError ? error.problem : 'broken']);
      setStage('ready');
    }
  };
  const stop = async () => {
    const ending = recording.current;
    recording.current = undefined;
    if (!ending) return;
    setStage('saving');
    setSaid(t.saving);
    try {
      const { sound, seconds: length } = await ending.stop();
      await (await openStore()).addTake(sound, length);
      setSaid(t.saved);
    } catch (error) {
      setSaid(error instanceof StoreError && error.problem === 'full' ? t.full : t.notKept);
    }
    await read();
    setStage('ready');
  };

  if (phase !== 'open') return <Closed phase={phase} />;
  if (place === undefined) return <p />;
  if (!canRecord() || place !== 'indexeddb') return <p>{t.absent}</p>;
  return (
    <div className="flow">
      {stage === 'note' && <p className="note">{t.note}</p>}
      {/* One button for all stages, so that the focus stays where it is. */}
      <p className="buttons">
        <button
          type="button"
          className={stage === 'recording' ? 'button' : 'button second'}
          aria-disabled={stage === 'starting' || stage === 'saving'}
          onClick={() => {
            if (stage === 'recording') void stop();
            else if (stage === 'ready') void start();
            else if (stage === 'note') {
              setStage('ready');
              setSaid(t.ready);
            }
          }}
        >
          {stage === 'note' ? t.agree : stage === 'recording' ? t.stop : t.record}
        </button>
        {stage === 'recording' && <span aria-hidden="true">{clock(seconds)}</span>}
      </p>
      <p role="status" tabIndex={-1} ref={status}>
        {said}
      </p>
      {stage === 'recording' && <p className="quiet">{t.limit}</p>}
      {takes.length > 0 && (
        <>
          <h3>{t.list}</h3>
          <ul role="list" className="rows">
            {takes.map((take) => (
              <li key={take.key}>
                <TakeRow
                  take={take}
                  deleted={() => {
                    setSaid(t.deleted);
                    status.current?.focus();
                    void read();
                  }}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
