import { useState } from 'react';
import { takeAwayWords } from '../../i18n/en-workbook-take-away.ts';
import { flushAll } from '../autosave.ts';
import { Closed } from '../closed.tsx';
import { openStore } from '../open-store.ts';
import { keptStory } from '../story/kept-story.ts';
import { useKeptPhase } from '../use-kept.ts';
import { today } from '../wording/when.ts';
import { download } from './download.ts';

const t = takeAwayWords.backup;

/** Makes a file of everything that was written. */
export default function Backup() {
  const phase = useKeptPhase(keptStory);
  const [said, setSaid] = useState('');
  if (phase !== 'open') return <Closed phase={phase} />;

  const make = async () => {
    setSaid(takeAwayWords.making);
    try {
      const { makeBackup } = await import('../backup.ts');
      await flushAll();
      const name = `${takeAwayWords.files.backup}-${today()}.json`;
      download(name, new Blob([await makeBackup(await openStore())], { type: 'application/json' }));
      setSaid(takeAwayWords.made(name));
    } catch {
      setSaid(takeAwayWords.failed);
    }
  };
  return (
    <div className="flow">
      <button type="button" className="button second" onClick={() => void make()}>
        {t.make}
      </button>
      <p role="status">{said}</p>
    </div>
  );
}
