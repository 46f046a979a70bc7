import { budgetWords as t } from '../../../i18n/en-planner-budget.ts';
import type { BudgetProblem } from '../../../model/planners/budget.ts';
import { BUDGET_LIMITS } from '../../../schema/planners/budget-limits.ts';
import type { BudgetFigures } from '../../../schema/planners/budget.ts';
import TypedField from '../TypedField.tsx';

interface Props {
  legend: string;
  /** Stands before the fields' ids. */
  prefix: string;
  figures: BudgetFigures;
  /** What stands for an empty field. */
  instead?: BudgetFigures;
  problems: ReadonlyMap<string, BudgetProblem>;
  set: (part: Partial<BudgetFigures>) => void;
}

const FIELDS = ['projects', 'grant', 'months'] as const;

/** Projects, grant and months. */
export default function ProgrammeFields({ legend, prefix, figures, instead, problems, set }: Props) {
  return (
    <fieldset className="choices">
      <legend>{legend}</legend>
      <div className="figures">
        {FIELDS.map((field) => {
          const problem = problems.get(field);
          return (
            <TypedField
              key={field}
              id={`${prefix}-${field}`}
              label={field === 'grant' ? `${t.grant} (£)` : t[field]}
              inputMode={field === 'grant' ? 'decimal' : 'numeric'}
              maxLength={BUDGET_LIMITS.number}
              value={figures[field]}
              {...(instead && { placeholder: instead[field] })}
              problem={problem && t.problems[problem]}
              change={(value) => {
                set({ [field]: value });
              }}
            />
          );
        })}
      </div>
    </fieldset>
  );
}
