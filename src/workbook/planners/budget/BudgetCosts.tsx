import { useState } from 'react';
import { budgetWords as t, forgottenCosts } from '../../../i18n/en-planner-budget.ts';
import { amountField, type BudgetProblem } from '../../../model/planners/budget.ts';
import { BUDGET_LIMITS, COST_BASES } from '../../../schema/planners/budget-limits.ts';
import type { BudgetCost, BudgetPlan } from '../../../schema/planners/budget.ts';
import ItemList from '../ItemList.tsx';
import { newId } from '../new-id.ts';
import TypedField from '../TypedField.tsx';

interface Props {
  plan: BudgetPlan;
  problems: ReadonlyMap<string, BudgetProblem>;
  set: (part: Partial<BudgetPlan>) => void;
}

/** What a programme costs besides the grants. */
export default function BudgetCosts({ plan: { costs, contingency }, problems, set }: Props) {
  const saying = (field: string) => {
    const problem = problems.get(field);
    return problem && t.problems[problem];
  };
  return (
    <section className="flow" aria-labelledby="costs">
      <h3 id="costs">{t.costs}</h3>
      <p className="quiet">{t.costsHint}</p>
      <ItemList
        items={costs}
        change={(items) => {
          set({ costs: items });
        }}
        nameOf={({ name }, index) => name.trim() || t.unnamed(index + 1)}
        add={t.add}
        make={() => ({ id: newId(), name: '', amount: '', basis: 'once' as const })}
        most={BUDGET_LIMITS.costs}
        movable
      >
        {(cost, change) => <CostFields cost={cost} problem={saying(amountField(cost.id))} change={change} />}
      </ItemList>
      <Forgotten
        costs={costs}
        add={(cost) => {
          set({ costs: [...costs, cost] });
        }}
      />
      <TypedField
        id="contingency"
        label={t.contingency}
        hint={t.contingencyHint}
        inputMode="decimal"
        maxLength={BUDGET_LIMITS.number}
        value={contingency}
        problem={saying('contingency')}
        change={(value) => {
          set({ contingency: value });
        }}
      />
    </section>
  );
}

function CostFields({
  cost,
  problem,
  change,
}: {
  cost: BudgetCost;
  problem: string | undefined;
  change: (part: Partial<BudgetCost>) => void;
}) {
  return (
    <div className="flow">
      <TypedField
        id={`name-${cost.id}`}
        label={t.cost}
        maxLength={BUDGET_LIMITS.name}
        value={cost.name}
        change={(name) => {
          change({ name });
        }}
      />
      <div className="figures">
        <TypedField
          id={`amount-${cost.id}`}
          label={`${t.amount} (£)`}
          inputMode="decimal"
          maxLength={BUDGET_LIMITS.number}
          value={cost.amount}
          problem={problem}
          change={(amount) => {
            change({ amount });
          }}
        />
        <div className="field">
          <label htmlFor={`basis-${cost.id}`}>{t.basis}</label>
          <select
            id={`basis-${cost.id}`}
            className="box"
            value={cost.basis}
            onChange={(event) => {
              change({ basis: event.currentTarget.value as BudgetCost['basis'] });
            }}
          >
            {COST_BASES.map((basis) => (
              <option key={basis} value={basis}>
                {t.bases[basis]}
              </option>
            ))}
          </select>
        </div>
      </div>
    </div>
  );
}

function Forgotten({ costs, add }: { costs: BudgetCost[]; add: (cost: BudgetCost) => void }) {
  const [said, setSaid] = useState('');
  const there = new Set(costs.map(({ id }) => id));
  const left = forgottenCosts.filter(({ id }) => !there.has(id));
  return (
    <details className="folded no-print">
      <summary>{t.forgotten}</summary>
      <div className="flow">
        <p>{left.length > 0 ? t.forgottenText : t.allAdded}</p>
        <ul role="list" className="rows">
          {left.map(({ id, name, basis, why }) => (
            <li key={id}>
              <button
                type="button"
                className="button second"
                disabled={costs.length >= BUDGET_LIMITS.costs}
                onClick={() => {
                  add({ id, name, amount: '', basis });
                  setSaid(t.added(name));
                }}
              >
                {t.addForgotten(name)}
              </button>{' '}
              <span className="quiet">{why}</span>
            </li>
          ))}
        </ul>
        <p role="status">{said}</p>
      </div>
    </details>
  );
}
