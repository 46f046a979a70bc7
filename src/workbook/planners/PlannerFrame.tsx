import { type ReactNode } from 'react';
import { plannerWords as t } from '../../i18n/en-planners.ts';
import type { KeptRecord } from '../kept-record.ts';
import { SaveLine } from '../save-line.tsx';
import { useKept, useLive } from '../use-kept.ts';
import DeletePlan from './DeletePlan.tsx';
import PlanStart from './PlanStart.tsx';
import PlanVersions from './PlanVersions.tsx';
import type { Planner } from './planner.ts';
import TakeAway, { type Export } from './TakeAway.tsx';

interface Props<Plan> {
  planner: Planner<Plan>;
  kept: KeptRecord<Plan>;
  /** The link to the page about this device. */
  devicePage: string;
  /** The documents that the plan becomes. The plan file is always there as well. */
  exports: (plan: Plan) => Export[];
  print: (plan: Plan) => void;
  /** The fields. */
  children: (plan: Plan, change: (plan: Plan) => void) => ReactNode;
}

/** What stands around the fields of every planner: how to start, whether it is saved, what to take away, what was before. */
export default function PlannerFrame<Plan>({ planner, kept, devicePage, exports, print, children }: Props<Plan>) {
  const live = useLive();
  const { value: plan, phase } = useKept(kept);
  if (!live) return <p className="planner-opening" />;
  if (phase !== 'open') return <p className="planner-opening note">{t[phase]}</p>;

  return (
    <div className="planner flow">
      <PlanStart planner={planner} kept={kept} plan={plan} />
      {children(plan, (next) => {
        kept.change(next);
      })}
      <SaveLine />
      <TakeAway
        planner={planner}
        plan={plan}
        exports={exports(plan)}
        print={() => {
          print(plan);
        }}
      />
      <PlanVersions planner={planner} kept={kept} />
      <DeletePlan planner={planner} kept={kept} devicePage={devicePage} />
    </div>
  );
}
