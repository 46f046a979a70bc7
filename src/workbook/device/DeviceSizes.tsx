import { useEffect, useState } from 'react';
import { deviceWords } from '../../i18n/en-workbook-device.ts';
import { openStore } from '../open-store.ts';
import type { StorePlace } from '../records.ts';
import { sizeInWords } from '../wording/size.ts';
import { isNothing, whatIsKept, type Amount, type WhatIsKept } from './what-is-kept.ts';

const t = deviceWords.sizes;

/** What is kept in this browser, and how large it is. Renewed when anything changes. */
export default function DeviceSizes() {
  const [kept, setKept] = useState<WhatIsKept>();
  const [place, setPlace] = useState<StorePlace>();
  useEffect(() => {
    const stops: (() => void)[] = [];
    void openStore().then((store) => {
      const look = () => void whatIsKept(store).then(setKept);
      setPlace(store.place);
      stops.push(store.watch(look), store.lock.watch(look));
      look();
    });
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  if (!kept || !place) return <p />;
  return (
    <div className="flow">
      {isNothing(kept) ? (
        <p>{t.nothing}</p>
      ) : (
        <dl className="sizes">
          {(['texts', 'versions', 'takes'] as const).map((kind) => (
            <div key={kind}>
              <dt>{t[kind]}</dt>
              <dd>{inWords(kept[kind])}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className="quiet">{t.place[place]}</p>
    </div>
  );
}

function inWords(amount: Amount): string {
  return amount === 'locked' ? t.locked : t.count(amount.count, sizeInWords(amount.bytes));
}
