import { useEffect, useState } from 'react';
import { sharingWords } from '../../i18n/en-workbook-sharing.ts';
import { longDate } from '../../model/dates.ts';
import { Closed } from '../closed.tsx';
import { useKept } from '../use-kept.ts';
import { today } from '../wording/when.ts';
import { keptChoices } from './kept-choices.ts';
import { summarise } from './summary.ts';

const t = sharingWords.summary;

/** After the last change, in milliseconds: nobody wants each letter of a name said aloud. */
const PAUSE = 600;

/** What the choices mean, renewed when a person pauses. Screen readers say the sentences that changed. */
export default function SharingSummary() {
  const { value: newest, phase } = useKept(keptChoices);
  const [value, setValue] = useState(newest);
  useEffect(() => {
    const timer = setTimeout(setValue, PAUSE, newest);
    return () => {
      clearTimeout(timer);
    };
  }, [newest]);
  if (phase !== 'open') return <Closed phase={phase} />;
  const { missing, means, recall } = summarise(value, sharingWords, today(), (day) => longDate(day, document.documentElement.lang));
  return (
    <div className="flow" aria-live="polite">
      {missing.length > 0 && (
        <div className="problem flow">
          <p>{t.open}</p>
          <ul>
            {missing.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </div>
      )}
      <ul>
        {means.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      {recall.length > 0 && (
        <>
          <h3>{t.recallTitle}</h3>
          <ul>
            {recall.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
