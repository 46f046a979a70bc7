import { expect, test } from 'vitest';
import { RULE_GROUPS, RULES, type RuleFacts } from '../../../../src/model/rules/registry.ts';

const facts: [string, RuleFacts][] = Object.entries(RULES);

test('every rule says in whole sentences what it asks for and how to mend it', () => {
  for (const [id, { about, mend }] of facts) {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    for (const sentence of [about, mend]) expect(sentence, id).toMatch(/^[A-Z].*[.a-z]$/);
    expect(about.length, id).toBeLessThanOrEqual(160);
  }
});

test('the rules stand in the order of their groups, and none of the groups is empty', () => {
  const groups = facts.map(([, { group }]) => group);
  expect([...new Set(groups)]).toEqual(RULE_GROUPS);
  expect(groups).toEqual([...groups].sort((a, b) => RULE_GROUPS.indexOf(a) - RULE_GROUPS.indexOf(b)));
});
