import { reportWords as t } from '../../../i18n/en-planner-workshop-report.ts';
import { plannerWords } from '../../../i18n/en-planners.ts';
import { pagesOf, unheard } from '../../../model/planners/workshop-report.ts';
import { SAID_BY } from '../../../schema/planners/workshop-report-limits.ts';
import type { WorkshopReport } from '../../../schema/planners/workshop-report.ts';
import { dayInWords } from '../day-in-words.ts';
import { keptPlan } from '../kept-plan.ts';
import PlannerFrame from '../PlannerFrame.tsx';
import { printSheet } from '../print-sheet.ts';
import type { Export } from '../TakeAway.tsx';
import AsksFields from './AsksFields.tsx';
import MeetingFields from './MeetingFields.tsx';
import PromisesList from './PromisesList.tsx';
import SaidList from './SaidList.tsx';
import { workshopReportPlanner } from './workshop-report-planner.ts';
import { reportSheet } from './workshop-report-sheet.ts';

/** In points: small enough for two pages, large enough to read. */
const TYPE_SIZE = 10;

const kept = keptPlan(workshopReportPlanner);

/** Gathers what was said at a workshop, and makes a report of it. */
export default function WorkshopReportPlanner({ devicePage }: { devicePage: string }) {
  const set = (part: Partial<WorkshopReport>) => {
    kept.change({ ...kept.snapshot.value, ...part });
  };
  return (
    <PlannerFrame
      planner={workshopReportPlanner}
      kept={kept}
      devicePage={devicePage}
      exports={exportsOf}
      print={(report) => {
        printSheet(reportSheet(report, dayInWords()), 'small-type');
      }}
    >
      {(report) => (
        <>
          <p className="note">{t.care}</p>
          <MeetingFields report={report} set={set} />
          <SaidList report={report} set={set} />
          <PromisesList report={report} set={set} />
          <AsksFields report={report} set={set} />
          <Length report={report} />
        </>
      )}
    </PlannerFrame>
  );
}

function Length({ report }: { report: WorkshopReport }) {
  const pages = pagesOf(reportSheet(report, dayInWords()));
  const silent = report.said.length > 0 ? unheard(report, SAID_BY) : [];
  return (
    <section className="flow" aria-labelledby="length">
      <h3 id="length">{t.lengthTitle}</h3>
      <div className="sum">
        <p role="status">
          <strong>{t.length(pages.toFixed(1))}</strong> {pages > 2 && t.tooLong}
        </p>
        {silent.length > 0 && <p>{t.unheard(silent.map((group) => t.people[group].toLowerCase()).join(', '))}</p>}
      </div>
    </section>
  );
}

function exportsOf(report: WorkshopReport): Export[] {
  return [
    {
      label: plannerWords.word,
      type: 'DOCX',
      extension: 'docx',
      about: 11_000,
      make: async () => {
        const { wordSheet } = await import('../word-sheet.ts');
        return wordSheet(reportSheet(report, dayInWords()), document.documentElement.lang, TYPE_SIZE);
      },
    },
  ];
}
