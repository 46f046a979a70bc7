import { useRef, useState } from 'react';
import { takeAwayWords } from '../../i18n/en-workbook-take-away.ts';
import { longDate } from '../../model/dates.ts';
import type { BackupV2 } from '../backup-versions.ts';
import { Closed } from '../closed.tsx';
import { openStore } from '../open-store.ts';
import { keptStory } from '../story/kept-story.ts';
import { useKeptPhase } from '../use-kept.ts';
import { today } from '../wording/when.ts';

const t = takeAwayWords.backup;

/** What was chosen, and how many texts it would take the place of. */
interface Offer {
  backup: BackupV2;
  here: number;
}

/** Brings a backup back: shows what is in it and what it replaces, and waits for a yes. */
export default function Restore() {
  const phase = useKeptPhase(keptStory);
  const [offer, setOffer] = useState<Offer>();
  const [problem, setProblem] = useState('');
  const [said, setSaid] = useState('');
  const box = useRef<HTMLInputElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  if (phase !== 'open') return <Closed phase={phase} />;

  const look = async (file: File | undefined) => {
    setOffer(undefined);
    setProblem('');
    setSaid('');
    if (!file) return;
    try {
      const { readBackup } = await import('../backup.ts');
      const reading = await readBackup(await file.text());
      if (reading.ok) setOffer({ backup: reading.backup, here: (await (await openStore()).all()).length });
      else setProblem(reading.reason);
    } catch {
      setProblem(takeAwayWords.failed);
    }
  };
  const end = (words: string) => {
    setOffer(undefined);
    if (box.current) box.current.value = '';
    setSaid(words);
    status.current?.focus();
  };
  const restore = async (backup: BackupV2) => {
    try {
      const { restoreBackup } = await import('../backup.ts');
      await restoreBackup(await openStore(), backup);
      end(t.restored);
    } catch {
      end(t.notRestored);
    }
  };

  return (
    <div className="flow">
      <div className="field">
        <label htmlFor="backup-file">{t.choose}</label>
        <input
          type="file"
          id="backup-file"
          ref={box}
          className="box"
          accept=".json,application/json"
          aria-describedby="backup-problem"
          onChange={(event) => void look(event.currentTarget.files?.[0])}
        />
        <p id="backup-problem" className="problem" role="alert">
          {problem}
        </p>
      </div>
      {offer && (
        <div className="note flow">
          <p>{inWords(offer.backup)}</p>
          <p>{offer.here > 0 ? `${t.replaces(t.texts(offer.here))} ${t.first}` : t.intoEmpty}</p>
          <p className="buttons">
            <button type="button" className="button" onClick={() => void restore(offer.backup)}>
              {t.restore}
            </button>
            <button
              type="button"
              className="button second"
              onClick={() => {
                end(t.cancelled);
              }}
            >
              {t.cancel}
            </button>
          </p>
        </div>
      )}
      <p role="status" tabIndex={-1} ref={status}>
        {said}
      </p>
    </div>
  );
}

/** What a backup holds. The oldest ones don't say when they were made. */
function inWords({ made, records, versions }: BackupV2): string {
  const day = made === 0 ? '' : longDate(today(new Date(made)), document.documentElement.lang);
  return t.holds(t.texts(records.length), t.versions(versions.length), day);
}
