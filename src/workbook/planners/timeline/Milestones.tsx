import { useState } from 'react';
import { timelineWords as t } from '../../../i18n/en-planner-timeline.ts';
import { inOrder } from '../../../model/planners/timeline.ts';
import { TIMELINE_LIMITS } from '../../../schema/planners/timeline-limits.ts';
import type { TimelinePlan } from '../../../schema/planners/timeline.ts';
import ItemList from '../ItemList.tsx';
import { newId } from '../new-id.ts';
import MilestoneFields from './MilestoneFields.tsx';
import { nameOf } from './timeline-sheet.ts';

/** The milestones, in the order they were written down in until somebody sorts them: nothing jumps while one slides. */
export default function Milestones({ plan, set }: { plan: TimelinePlan; set: (part: Partial<TimelinePlan>) => void }) {
  const { milestones } = plan;
  const [said, setSaid] = useState('');
  const latest = Math.max(0, ...milestones.map(({ at }) => at));
  return (
    <section className="flow" aria-labelledby="milestones">
      <h3 id="milestones">{t.milestones}</h3>
      <p className="quiet">{t.milestonesHint}</p>
      <ItemList
        items={milestones}
        change={(items) => {
          setSaid('');
          set({ milestones: items });
        }}
        nameOf={nameOf}
        add={t.add}
        make={() => ({ id: newId(), name: '', at: Math.min(milestones.length > 0 ? latest + 7 : 0, 175) })}
        most={TIMELINE_LIMITS.milestones}
      >
        {(milestone, change, index) => <MilestoneFields milestone={milestone} index={index} plan={plan} change={change} />}
      </ItemList>
      {milestones.length > 1 && (
        <button
          type="button"
          className="button second"
          onClick={() => {
            set({ milestones: inOrder(plan) });
            setSaid(t.sorted);
          }}
        >
          {t.sort}
        </button>
      )}
      <p role="status" className="said">
        {said}
      </p>
    </section>
  );
}
