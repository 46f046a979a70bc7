import { useState } from 'react';
import { plannerWords as t } from '../../i18n/en-planners.ts';
import { download } from '../takeaway/download.ts';
import { sizeInWords } from '../wording/size.ts';
import { today } from '../wording/when.ts';
import { planFile } from './plan-file.ts';
import type { Planner } from './planner.ts';

/** A file that a plan becomes. */
export type Export = {
  label: string;
  /** How people call the type, such as `CSV`. */
  type: string;
  /** The end of the file's name, without the dot. */
  extension: string;
} & (
  | { text: string; mime: string }
  /** Made on tap, with code that is loaded on tap. `about` is its usual size in bytes. */
  | { make: () => Promise<Blob>; about: number }
);

interface Props<Plan> {
  planner: Planner<Plan>;
  plan: Plan;
  exports: Export[];
  print: () => void;
}

/** Makes files of a plan, and prints it. Every button says the type and the size. */
export default function TakeAway<Plan>({ planner, plan, exports, print }: Props<Plan>) {
  const [said, setSaid] = useState('');
  const all: Export[] = [
    ...exports,
    { label: t.planFile, type: 'JSON', extension: 'json', text: planFile(planner, plan), mime: 'application/json' },
  ];
  const make = async (each: Export) => {
    setSaid(t.making);
    try {
      const blob = await contentOf(each);
      const name = `${planner.name}-${today()}${each.extension === 'json' ? '-plan' : ''}.${each.extension}`;
      download(name, blob);
      setSaid(t.made(name, sizeInWords(blob.size)));
    } catch {
      setSaid(t.failed);
    }
  };
  return (
    <section className="flow take-away no-print" aria-labelledby="take-away">
      <h3 id="take-away">{t.takeAway}</h3>
      <p>{t.takeAwayText}</p>
      <p className="buttons">
        {all.map((each) => (
          <button key={each.label} type="button" className="button second" onClick={() => void make(each)}>
            {t.export(each.label, each.type, sizeOf(each))}
          </button>
        ))}
        <button type="button" className="button second" onClick={print}>
          {t.print}
        </button>
      </p>
      <p role="status">{said}</p>
    </section>
  );
}

function contentOf(each: Export): Promise<Blob> | Blob {
  return 'text' in each ? new Blob([each.text], { type: `${each.mime};charset=utf-8` }) : each.make();
}

function sizeOf(each: Export): string {
  return 'text' in each ? sizeInWords(new TextEncoder().encode(each.text).length) : t.about(sizeInWords(each.about));
}
