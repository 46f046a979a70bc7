import { useRef } from 'react';
import { timelineWords as t } from '../../../i18n/en-planner-timeline.ts';
import { plannerWords } from '../../../i18n/en-planners.ts';
import type { TimelinePlan } from '../../../schema/planners/timeline.ts';
import { dayInWords } from '../day-in-words.ts';
import { keptPlan } from '../kept-plan.ts';
import { newId } from '../new-id.ts';
import PlannerFrame from '../PlannerFrame.tsx';
import { printSheet } from '../print-sheet.ts';
import { printAlone } from '../../takeaway/print-copy.ts';
import type { Export } from '../TakeAway.tsx';
import Milestones from './Milestones.tsx';
import StartFields from './StartFields.tsx';
import { timelinePlanner } from './timeline-planner.ts';
import { timelineCalendar, timelineSheet } from './timeline-sheet.ts';
import WallChart from './WallChart.tsx';

const kept = keptPlan(timelinePlanner);

/** Plans six months from a first day. */
export default function TimelinePlanner({ devicePage }: { devicePage: string }) {
  const wall = useRef<HTMLDivElement>(null);
  const set = (part: Partial<TimelinePlan>) => {
    kept.change({ ...kept.snapshot.value, ...part });
  };
  return (
    <PlannerFrame
      planner={timelinePlanner}
      kept={kept}
      devicePage={devicePage}
      exports={exportsOf}
      print={(plan) => {
        printPlan(plan, wall.current);
      }}
    >
      {(plan) => (
        <>
          <StartFields plan={plan} set={set} />
          <Milestones plan={plan} set={set} />
          <div hidden ref={wall}>
            {plan.start && <WallChart plan={plan} language={document.documentElement.lang} />}
          </div>
        </>
      )}
    </PlannerFrame>
  );
}

function exportsOf(plan: TimelinePlan): Export[] {
  const language = document.documentElement.lang;
  const word: Export = {
    label: plannerWords.word,
    type: 'DOCX',
    extension: 'docx',
    about: 10_000,
    make: async () => {
      const { wordSheet } = await import('../word-sheet.ts');
      return wordSheet(timelineSheet(plan, dayInWords(), language), language);
    },
  };
  // Without a first day, nothing has a date that a calendar could hold.
  if (!plan.start || plan.milestones.length === 0) return [word];
  const calendar = (key: string) => timelineCalendar(plan, key, Date.now());
  return [
    {
      label: t.calendar,
      type: 'ICS',
      extension: 'ics',
      about: calendar(plan.key || newId()).length,
      make: () => {
        const key = plan.key || newId();
        // Kept, so that a calendar knows these events again when they are brought in once more.
        if (!plan.key) kept.change({ ...kept.snapshot.value, key });
        return Promise.resolve(new Blob([calendar(key)], { type: 'text/calendar;charset=utf-8' }));
      },
    },
    word,
  ];
}

/** Prints the wall chart on one sheet, sideways; without a first day there is only the list. */
function printPlan(plan: TimelinePlan, wall: HTMLElement | null): void {
  if (!plan.start) {
    printSheet(timelineSheet(plan, dayInWords(), document.documentElement.lang));
    return;
  }
  const view = document.createElement('div');
  view.className = 'print-view wall-sheet';
  view.append(...[...(wall?.children ?? [])].map((child) => child.cloneNode(true)));
  printAlone(view);
}
