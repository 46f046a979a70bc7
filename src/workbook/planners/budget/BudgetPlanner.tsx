import { budgetWords as t } from '../../../i18n/en-planner-budget.ts';
import { plannerWords } from '../../../i18n/en-planners.ts';
import { csvFile } from '../../../model/csv.ts';
import { addUp } from '../../../model/planners/budget.ts';
import type { BudgetPlan } from '../../../schema/planners/budget.ts';
import { dayInWords } from '../day-in-words.ts';
import { keptPlan } from '../kept-plan.ts';
import PlannerFrame from '../PlannerFrame.tsx';
import { printSheet } from '../print-sheet.ts';
import type { Export } from '../TakeAway.tsx';
import BudgetCosts from './BudgetCosts.tsx';
import { budgetPlanner } from './budget-planner.ts';
import { budgetRows, budgetSheet } from './budget-sheet.ts';
import BudgetSum from './BudgetSum.tsx';
import BudgetWhatIf from './BudgetWhatIf.tsx';
import ProgrammeFields from './ProgrammeFields.tsx';

const kept = keptPlan(budgetPlanner);

/** Adds a programme up, and compares it with another way of running it. */
export default function BudgetPlanner({ devicePage }: { devicePage: string }) {
  return (
    <PlannerFrame planner={budgetPlanner} kept={kept} devicePage={devicePage} exports={exportsOf} print={printPlan}>
      {(plan, change) => {
        const result = addUp(plan);
        const set = (part: Partial<BudgetPlan>) => {
          change({ ...kept.snapshot.value, ...part });
        };
        return (
          <>
            <ProgrammeFields legend={t.programme} prefix="plan" figures={plan} problems={result.problems} set={set} />
            <BudgetCosts plan={plan} problems={result.problems} set={set} />
            <BudgetSum result={result} />
            <BudgetWhatIf plan={plan} result={result} set={set} />
          </>
        );
      }}
    </PlannerFrame>
  );
}

function exportsOf(plan: BudgetPlan): Export[] {
  return [
    { label: t.csv, type: 'CSV', extension: 'csv', text: csvFile(budgetRows(plan)), mime: 'text/csv' },
    {
      label: plannerWords.word,
      type: 'DOCX',
      extension: 'docx',
      about: 11_000,
      make: async () => {
        const { wordSheet } = await import('../word-sheet.ts');
        return wordSheet(budgetSheet(plan, dayInWords()), document.documentElement.lang);
      },
    },
  ];
}

function printPlan(plan: BudgetPlan): void {
  printSheet(budgetSheet(plan, dayInWords()));
}
