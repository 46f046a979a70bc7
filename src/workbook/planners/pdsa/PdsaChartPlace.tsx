import { useEffect, useState } from 'react';
import { pdsaWords as t } from '../../../i18n/en-planner-pdsa.ts';
import { plannerWords } from '../../../i18n/en-planners.ts';
import type { PdsaLog } from '../../../schema/planners/pdsa.ts';
import type PdsaChart from './PdsaChart.tsx';

/** Where the chart stands. An empty log has none, so its code comes with the first number. */
export default function PdsaChartPlace({ log }: { log: PdsaLog }) {
  const [loaded, setLoaded] = useState<{ Chart: typeof PdsaChart }>();
  const [failed, setFailed] = useState(false);
  const needed = log.points.length > 0;
  useEffect(() => {
    if (!needed || loaded) return;
    import('./PdsaChart.tsx').then(
      ({ default: Chart }) => {
        setLoaded({ Chart });
      },
      () => {
        setFailed(true);
      },
    );
  }, [needed, loaded]);
  return (
    <section className="flow" aria-labelledby="chart">
      <h3 id="chart">{t.chart}</h3>
      {loaded && needed ? <loaded.Chart log={log} /> : <p>{failed ? plannerWords.failed : t.chartEmpty}</p>}
    </section>
  );
}
