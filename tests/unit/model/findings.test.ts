import { expect, test } from 'vitest';
import { countBySeverity, formatFinding, sortFindings, type Finding } from '../../../src/model/findings.ts';

const finding = (change: Partial<Finding>): Finding => ({
  file: 'content/stories/a/index.md',
  line: 3,
  column: 7,
  severity: 'error',
  rule: 'alt-text',
  message: 'What is wrong.',
  remedy: 'What to do.',
  ...change,
});

test('a finding is one line with its place, rule, message and remedy', () => {
  expect(formatFinding(finding({}))).toBe('content/stories/a/index.md:3:7  error  alt-text  What is wrong. What to do.');
});

test("what a file says can't move the reader's cursor or begin a new line", () => {
  expect(formatFinding(finding({ message: 'Bad\u001b[31m\nwords\u2028here.' }))).toBe(
    'content/stories/a/index.md:3:7  error  alt-text  Bad [31m words here. What to do.',
  );
});

test('findings are sorted by file, line, column and rule, and the list given stays as it was', () => {
  const given = [
    finding({ file: 'b', line: 1 }),
    finding({ line: 10 }),
    finding({ line: 9 }),
    finding({ line: 9, column: 2 }),
    finding({ line: 9, rule: 'activity-id' }),
  ];
  const before = [...given];
  expect(
    sortFindings(given).map(({ file, line, column, rule }) => `${file.at(-1) ?? ''} ${String(line)}:${String(column)} ${rule}`),
  ).toEqual(['b 1:7 alt-text', 'd 9:2 alt-text', 'd 9:7 activity-id', 'd 9:7 alt-text', 'd 10:7 alt-text']);
  expect(given).toEqual(before);
});

test('errors and warnings are counted apart', () => {
  expect(countBySeverity([finding({}), finding({ severity: 'warning' }), finding({})])).toEqual({ errors: 2, warnings: 1 });
});
