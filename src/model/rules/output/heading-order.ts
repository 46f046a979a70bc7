import type { OutputRule } from './rule.ts';

const LEVELS = new Map([1, 2, 3, 4, 5, 6].map((level) => [`h${String(level)}`, level]));

/** `heading-order`: one first-level heading, and no level left out on the way down. */
export function headingOrder(): OutputRule {
  return {
    page(page) {
      let previous = 0;
      let firstLevels = 0;
      const report = (at: number, message: string, remedy: string) => {
        page.report({ rule: 'heading-order', at, message, remedy });
      };
      return {
        open(element) {
          const level = LEVELS.get(element.name);
          if (level === undefined) return;
          if (level === 1) firstLevels += 1;
          if (level === 1 && firstLevels > 1)
            report(element.start, 'The page has a second <h1>.', 'Keep one, and make the others second-level headings.');
          if (level > previous + 1) {
            const before = previous === 0 ? 'is the first heading' : `follows <h${String(previous)}>`;
            report(element.start, `<h${String(level)}> ${before}.`, `Use <h${String(previous + 1)}> here, so that no level is left out.`);
          }
          previous = level;
        },
        end() {
          if (firstLevels === 0) report(0, 'The page has no <h1>.', 'Give it one main heading.');
        },
      };
    },
  };
}
