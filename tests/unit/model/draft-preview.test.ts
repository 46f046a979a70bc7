import { expect, test } from 'vitest';
import { draftPreview } from '../../../src/model/draft-preview.ts';

test('an unfinished draft gets something in every field that its page needs, and keeps what it has', () => {
  const draft = { origin: 'first-person', draft: true, themes: ['loneliness'], consent: { reference: 'C-2026-1' } };
  expect(draftPreview(draft, 'a-walk', '2026-12-01')).toMatchObject({
    title: 'a-walk',
    themes: ['loneliness'],
    activities: [],
    edited: '2026-12-01',
    consent: { reference: 'C-2026-1', reviewBy: '2026-12-01' },
  });
  expect(draftPreview({ title: 'A', reviewBy: '2028-01-01' }, 'a', '2026-12-01')).not.toHaveProperty('consent');
});
