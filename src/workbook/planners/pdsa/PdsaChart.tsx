import { pdsaChartWords as t } from '../../../i18n/en-planner-pdsa-chart.ts';
import { pdsaWords } from '../../../i18n/en-planner-pdsa.ts';
import type { PdsaLog } from '../../../schema/planners/pdsa.ts';
import PictureView from '../PictureView.tsx';
import SheetTableView from '../SheetTableView.tsx';
import { findings, pdsaPicture, pointTable, readLog } from './pdsa-chart.ts';

/** The chart as it stands, what the rules say of it, and the same as a table. Loaded when there is something to draw. */
export default function PdsaChart({ log }: { log: PdsaLog }) {
  const read = readLog(log);
  const picture = pdsaPicture(log, read);
  const unread = log.points.filter(({ value }) => value.trim() !== '').length - read.points.length;
  return (
    <>
      {unread > 0 && <p className="note">{t.unread(unread)}</p>}
      {!picture && <p>{pdsaWords.chartEmpty}</p>}
      {picture && (
        <>
          <p className="quiet">{t.chartText}</p>
          <PictureView {...picture} />
          <h4>{t.rules}</h4>
          <ul>
            {findings(read).map((finding) => (
              <li key={finding}>{finding}</li>
            ))}
          </ul>
          <p>{t.meaning}</p>
          <SheetTableView table={pointTable(read)} />
          <p className="quiet">{t.rulesSource}</p>
        </>
      )}
    </>
  );
}
