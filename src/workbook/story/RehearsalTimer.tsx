import { useEffect, useRef, useState } from 'react';
import { storyWords } from '../../i18n/en-workbook-story.ts';
import { useLive } from '../use-kept.ts';
import { clock } from '../wording/when.ts';
import { allowSound, canVibrate, tone } from './signals.ts';
import { AT_ZERO, elapsed, markBetween, MARKS, paused, started, type Mark } from './stopwatch.ts';

const t = storyWords.timer;
/** Where the bar ends, in seconds. */
const END = 240;
/** How often the clock is looked at, in milliseconds. */
const TICK = 250;

/** A stopwatch with marks at two and three minutes: shown, said to screen readers, and heard or felt if somebody wants that. */
export default function RehearsalTimer() {
  const live = useLive();
  const [watch, setWatch] = useState(AT_ZERO);
  const [seconds, setSeconds] = useState(0);
  const [reached, setReached] = useState<Mark>();
  const [sound, setSound] = useState(false);
  const [vibration, setVibration] = useState(false);
  const shown = useRef(0);
  const runs = watch.since !== undefined;

  useEffect(() => {
    const look = () => {
      const now = elapsed(watch, performance.now()) / 1000;
      const mark = markBetween(shown.current, now);
      if (mark) {
        setReached(mark);
        if (sound) tone(MARKS.indexOf(mark) + 1);
        if (vibration) navigator.vibrate(MARKS.indexOf(mark) === 0 ? 300 : [300, 200, 300]);
      }
      shown.current = now;
      setSeconds(Math.floor(now));
    };
    if (!runs) return undefined;
    const timer = setInterval(look, TICK);
    return () => {
      clearInterval(timer);
    };
  }, [watch, sound, vibration]);

  if (!live) return <p />;
  const startLabel = seconds === 0 ? t.start : t.resume;
  return (
    <div className="flow">
      <p className="timer" role="timer" aria-label={t.label}>
        {clock(seconds)}
      </p>
      <progress max={END} value={Math.min(seconds, END)} aria-hidden="true" />
      <p className="timer-marks" aria-hidden="true">
        {MARKS.map((mark) => (
          <span key={mark} data-reached={seconds >= mark}>
            {t.shortMarks[mark]}
          </span>
        ))}
      </p>
      <p role="status" className="timer-mark">
        {reached ? t.marks[reached] : ''}
      </p>
      <p className="buttons">
        <button
          type="button"
          className="button"
          onClick={() => {
            if (sound) allowSound();
            setWatch(runs ? paused(watch, performance.now()) : started(watch, performance.now()));
          }}
        >
          {runs ? t.pause : startLabel}
        </button>
        {!runs && seconds > 0 && (
          <button
            type="button"
            className="button second"
            onClick={() => {
              shown.current = 0;
              setSeconds(0);
              setReached(undefined);
              setWatch(AT_ZERO);
            }}
          >
            {t.reset}
          </button>
        )}
      </p>
      <Choice
        id="timer-sound"
        label={t.sound}
        checked={sound}
        change={(on) => {
          if (on) allowSound();
          setSound(on);
        }}
      />
      {canVibrate() && <Choice id="timer-vibrate" label={t.vibrate} checked={vibration} change={setVibration} />}
    </div>
  );
}

function Choice({ id, label, checked, change }: { id: string; label: string; checked: boolean; change: (on: boolean) => void }) {
  return (
    <p className="choice-line">
      <input
        type="checkbox"
        id={id}
        checked={checked}
        onChange={(event) => {
          change(event.currentTarget.checked);
        }}
      />
      <label htmlFor={id}>{label}</label>
    </p>
  );
}
