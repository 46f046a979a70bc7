import { useEffect, useRef, useState } from 'react';
import { storyWords } from '../../i18n/en-workbook-story.ts';
import { openStore } from '../open-store.ts';
import type { Take } from '../records.ts';
import { sizeInWords } from '../wording/size.ts';
import { clock, dayAndTime } from '../wording/when.ts';

const t = storyWords.takes;

/** One recording: when, how long, how large; to play and to delete. */
export default function TakeRow({ take, deleted }: { take: Take; deleted: () => void }) {
  const [address, setAddress] = useState<string>();
  const [asking, setAsking] = useState<boolean>();
  const [problem, setProblem] = useState('');
  const player = useRef<HTMLAudioElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  const remover = useRef<HTMLButtonElement>(null);
  // The button that was tapped goes away, so the focus moves to what comes in its place.
  useEffect(() => {
    if (asking !== undefined) (asking ? keep : remover).current?.focus();
  }, [asking]);
  useEffect(() => {
    player.current?.focus();
  }, [address]);
  useEffect(
    () => () => {
      if (address) URL.revokeObjectURL(address);
    },
    [address],
  );

  const name = t.take(dayAndTime(take.recorded), clock(take.seconds), sizeInWords(take.bytes));
  const play = async () => {
    const sound = await (await openStore()).takeSound(take.key).catch(() => undefined);
    if (sound) setAddress(URL.createObjectURL(sound));
    setProblem(sound ? '' : t.unplayable);
  };
  const remove = async () => {
    try {
      await (await openStore()).removeTake(take.key);
      deleted();
    } catch {
      setProblem(t.notDeleted);
    }
  };
  return (
    <>
      <p>{name}</p>
      {/* A person's own voice, heard by that person: there is nobody to caption it for. */}
      {address && <audio controls autoPlay src={address} aria-label={name} ref={player} />}
      <p role="status">{problem}</p>
      <p className="buttons">
        {asking ? (
          <>
            <span>{t.sure}</span>
            <button type="button" className="button second" aria-label={`${t.yes}: ${name}`} onClick={() => void remove()}>
              {t.yes}
            </button>
            <button
              type="button"
              className="button second"
              ref={keep}
              onClick={() => {
                setAsking(false);
              }}
            >
              {t.no}
            </button>
          </>
        ) : (
          <>
            {!address && (
              <button type="button" className="button second" aria-label={`${t.play}: ${name}`} onClick={() => void play()}>
                {t.play}
              </button>
            )}
            <button
              type="button"
              className="button second"
              ref={remover}
              aria-label={`${t.delete}: ${name}`}
              onClick={() => {
                setAsking(true);
              }}
            >
              {t.delete}
            </button>
          </>
        )}
      </p>
    </>
  );
}
