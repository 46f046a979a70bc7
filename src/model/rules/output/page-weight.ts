import { isPack } from '../../packs/plan.ts';
import { BUDGETS, type Budget } from './budgets.ts';
import type { BuiltPage, OutputRule } from './rule.ts';
import type { Weight } from './weigh.ts';

/** More bytes than the figures of a page take. */
const FIGURES = 200;

/** `page-weight`: the first view of every page fits its budget. A page names another budget with `<meta name="page-budget">`. */
export function pageWeight(): OutputRule {
  return {
    page(page) {
      let budget: Budget = isPack(page.file) ? BUDGETS.pack : BUDGETS.reading;
      return {
        open(element) {
          if (element.name === 'meta' && element.attributes.name === 'page-budget' && budget !== BUDGETS.pack)
            budget = named(element.attributes.content);
        },
        async end() {
          const atMost = await page.weighAtMost();
          compare(page, isFarBelow(atMost, budget) ? atMost : await page.weighExactly(), budget);
        },
      };
    },
  };
}

/** Whether figures that were filled in, some dozens of bytes, can't make the difference. */
function isFarBelow(weight: Weight, budget: Budget): boolean {
  return weight.total + FIGURES < budget.total && weight.beforeScript + FIGURES < budget.beforeScript;
}

function named(name: string | undefined): Budget {
  return name === 'workbook' || name === 'lesson' ? BUDGETS[name] : BUDGETS.reading;
}

function compare(page: BuiltPage, weight: Weight, budget: Budget): void {
  const report = (message: string, remedy: string) => {
    page.report({ rule: 'page-weight', at: 0, message, remedy });
  };
  if (weight.total > budget.total) {
    report(
      `The first view of ${page.address} is ${bytes(weight.total)}, which is ${bytes(weight.total - budget.total)} over its budget of ${bytes(budget.total)}. Its largest parts: ${largest(weight)}.`,
      'Shorten or divide the largest part.',
    );
  }
  if (weight.beforeScript > budget.beforeScript) {
    report(
      `Before any script that can wait, ${page.address} is ${bytes(weight.beforeScript)}, which is ${bytes(weight.beforeScript - budget.beforeScript)} over its budget of ${bytes(budget.beforeScript)}. Its largest parts: ${largest(weight)}.`,
      'Shorten or divide the largest part.',
    );
  }
  if (weight.script > budget.script) {
    report(
      `The scripts of ${page.address} are ${bytes(weight.script)}, which is ${bytes(weight.script - budget.script)} over their budget of ${bytes(budget.script)}.`,
      'Load less of it before the reader asks.',
    );
  }
  const requests = 1 + weight.files.length;
  if (requests > budget.requests) {
    report(
      `The first view of ${page.address} takes ${String(requests)} requests and may take ${String(budget.requests)}: the page, ${weight.files.join(', ')}.`,
      'Join files, or put small ones into the page.',
    );
  }
}

function largest(weight: Weight): string {
  return weight
    .parts()
    .slice(0, 3)
    .map((part) => `${part.name} ${bytes(part.bytes)}`)
    .join(', ');
}

function bytes(count: number): string {
  return `${count.toLocaleString('en-GB')} B`;
}
