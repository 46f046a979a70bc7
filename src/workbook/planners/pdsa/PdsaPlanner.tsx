import { pdsaWords as t } from '../../../i18n/en-planner-pdsa.ts';
import type { PdsaLog } from '../../../schema/planners/pdsa.ts';
import { PDSA_LIMITS } from '../../../schema/planners/pdsa-limits.ts';
import { keptPlan } from '../kept-plan.ts';
import PlannerFrame from '../PlannerFrame.tsx';
import { dayInWords, documentExports, printPlan } from '../sheet-exports.ts';
import type { Export } from '../TakeAway.tsx';
import TypedField from '../TypedField.tsx';
import TypedText from '../TypedText.tsx';
import PdsaChartPlace from './PdsaChartPlace.tsx';
import PdsaCycles from './PdsaCycles.tsx';
import PdsaPoints from './PdsaPoints.tsx';
import { drawnPoints } from '../../../model/planners/pdsa.ts';
import { pdsaPlanner } from './pdsa-planner.ts';

const kept = keptPlan(pdsaPlanner);

/** Keeps the cycles of a team, and charts what it measures. */
export default function PdsaPlanner({ devicePage }: { devicePage: string }) {
  return (
    <PlannerFrame planner={pdsaPlanner} kept={kept} devicePage={devicePage} exports={exportsOf} print={printLog}>
      {(log, change) => {
        const set = (part: Partial<PdsaLog>) => {
          change({ ...kept.snapshot.value, ...part });
        };
        return (
          <>
            <TypedText
              id="aim"
              label={t.aim}
              hint={t.aimHint}
              maxLength={PDSA_LIMITS.text}
              value={log.aim}
              change={(aim) => {
                set({ aim });
              }}
            />
            <TypedField
              id="measure"
              label={t.measure}
              hint={t.measureHint}
              maxLength={PDSA_LIMITS.line}
              value={log.measure}
              change={(measure) => {
                set({ measure });
              }}
            />
            <PdsaCycles cycles={log.cycles} set={set} />
            <PdsaPoints log={log} set={set} />
            <PdsaChartPlace log={log} />
          </>
        );
      }}
    </PlannerFrame>
  );
}

function exportsOf(log: PdsaLog): Export[] {
  const { svg, png, ...text } = t.files;
  const sizes = { docx: 120_000, svg: 7000, png: 120_000, md: 4000, csv: 2000 };
  if (drawnPoints(log).length < 2) return documentExports(() => documentsOf(log), text, { ...sizes, docx: 10_000 });
  return documentExports(() => documentsOf(log), { svg, png, ...text }, sizes);
}

async function documentsOf(log: PdsaLog) {
  const { pdsaDocuments } = await import('./pdsa-sheet.ts');
  return pdsaDocuments(log, dayInWords());
}

function printLog(log: PdsaLog): void {
  void printPlan(() => documentsOf(log));
}
