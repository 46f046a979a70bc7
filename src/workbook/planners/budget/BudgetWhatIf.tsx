import { useRef, useState } from 'react';
import { budgetWords as t } from '../../../i18n/en-planner-budget.ts';
import { addUp, figuresOfWhatIf, type BudgetProblem, type BudgetResult } from '../../../model/planners/budget.ts';
import type { BudgetPlan } from '../../../schema/planners/budget.ts';
import SheetTableView from '../SheetTableView.tsx';
import { whatIfTable } from './budget-sheet.ts';
import ProgrammeFields from './ProgrammeFields.tsx';

interface Props {
  plan: BudgetPlan;
  result: BudgetResult;
  set: (part: Partial<BudgetPlan>) => void;
}

/** Other figures beside those of the plan, and the difference. */
export default function BudgetWhatIf({ plan, result, set }: Props) {
  const [said, setSaid] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  const figures = figuresOfWhatIf(plan);
  const other = figures && addUp(plan, figures);
  // What is wrong with a figure above is said above.
  const problems = new Map<string, BudgetProblem>(
    [...(other?.problems ?? [])].filter(([field]) => field in plan.whatIf && plan.whatIf[field as keyof typeof plan.whatIf].trim() !== ''),
  );
  return (
    <section className="flow" aria-labelledby="what-if">
      <h3 id="what-if">{t.whatIf}</h3>
      <p>{t.whatIfText}</p>
      <ProgrammeFields
        legend={t.whatIfFigures}
        prefix="what-if"
        figures={plan.whatIf}
        instead={plan}
        problems={problems}
        set={(part) => {
          setSaid('');
          set({ whatIf: { ...plan.whatIf, ...part } });
        }}
      />
      {other && (
        <>
          <SheetTableView table={whatIfTable(result, other)} />
          <button
            type="button"
            className="button second no-print"
            onClick={() => {
              set({ ...figures, whatIf: { projects: '', grant: '', months: '' } });
              setSaid(t.used);
              status.current?.focus();
            }}
          >
            {t.useThese}
          </button>
        </>
      )}
      <p role="status" tabIndex={-1} ref={status}>
        {said}
      </p>
    </section>
  );
}
