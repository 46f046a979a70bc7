import { budgetWords as t } from '../../../i18n/en-planner-budget.ts';
import type { BudgetResult } from '../../../model/planners/budget.ts';
import { formatPounds } from '../../../model/planners/money.ts';
import SheetTableView from '../SheetTableView.tsx';
import { costTable } from './budget-sheet.ts';

/** What a budget comes to. The total is said aloud when it changes. */
export default function BudgetSum({ result }: { result: BudgetResult }) {
  const { total, perProject, perMonth, problems } = result;
  const share = (pence: number | undefined) => (pence === undefined ? t.none : formatPounds(pence));
  return (
    <section className="flow" aria-labelledby="sum">
      <h3 id="sum">{t.sum}</h3>
      <div className="sum">
        <p className="big" role="status">
          {t.totalSaid(formatPounds(total))}
        </p>
        <p>{t.each(share(perProject), share(perMonth))}</p>
        {problems.size > 0 && <p className="problem">{t.unread(problems.size)}</p>}
      </div>
      <SheetTableView table={costTable(result)} />
      <p className="quiet">{t.rounded}</p>
    </section>
  );
}
