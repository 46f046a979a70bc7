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
  const [asking, setAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking) keep.current?.focus();
  }, [asking]);
  useEffect(
    () => () => {
      if (address) URL.revokeObjectURL(address);
    },
    [address],
  );

  const name = t.take(dayAndTime(take.recorded), clock(take.seconds), sizeInWords(take.bytes));
  const play = async () => {
    const sound = await (await openStore()).takeSound(take.key);
    if (sound) setAddress(URL.createObjectURL(sound));
  };
  const remove = async () => {
    await (await openStore()).removeTake(take.key);
    deleted();
  };
  return (
    <>
      <p>{name}</p>
      {/* A person's own voice, heard by that person: there is nobody to caption it for. */}
      {address && <audio controls autoPlay src={address} aria-label={name} />}
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
