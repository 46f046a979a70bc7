import { expect, test } from 'vitest';
import type { Finding } from '../../../src/model/findings.ts';
import { githubAnnotation } from '../../../src/model/github-annotations.ts';

const FINDING: Finding = {
  file: 'content/stories/a-seat/index.md',
  line: 7,
  column: 3,
  severity: 'error',
  rule: 'person-data',
  message: 'This is a phone number.',
  remedy: 'Take it out.',
};

test('a finding becomes an annotation on its line', () => {
  expect(githubAnnotation(FINDING)).toBe(
    '::error file=content/stories/a-seat/index.md,line=7,col=3,title=person-data::This is a phone number. Take it out.',
  );
  expect(githubAnnotation({ ...FINDING, severity: 'warning' })).toMatch(/^::warning file=/);
});

test('nothing in a finding can end its property, begin another command or a new line', () => {
  const annotation = githubAnnotation({
    ...FINDING,
    file: 'content/100%, odd::name\n.md',
    message: 'Line one\r\n::set-env name=A::b, 50%: done.',
    remedy: '%0A stays as written.',
  });
  expect(annotation).toBe(
    '::error file=content/100%25%2C odd%3A%3Aname%0A.md,line=7,col=3,title=person-data::Line one%0D%0A::set-env name=A::b, 50%25: done. %250A stays as written.',
  );
  expect(annotation).not.toMatch(/[\r\n]/);
});
