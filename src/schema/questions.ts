import { z } from 'astro/zod';
import { CERTAINTIES, common, line, paragraph, slugs } from './shared.ts';

/** A question in `content/questions/<slug>/index.md`: the answer and what it rests on here, plain words below. `title` is the question. */
export const questionSchema = z.strictObject({
  ...common,
  answer: paragraph('The answer in one plain sentence whose verb fits the certainty.', 300),
  certainty: z.enum(CERTAINTIES).meta({ description: 'How sure the answer is: high, moderate, low or very-low.' }),
  certaintyWhy: paragraph('Why that certainty and not another, in plain words.', 600),
  outcomes: slugs('The outcomes it asks about, by their ids in outcomes.yaml. Findings on these are drawn.', { min: 1, max: 6 }),
  evidence: slugs('The evidence entries it rests on, by their ids, in the order drawn. Each has a finding on one of the outcomes.', {
    min: 1,
    max: 20,
  }),
  cannotTell: paragraph('What this cannot tell you.', 600),
  changeMind: z.array(line('One finding that would change the answer.', 240)).min(1, 'Name at least one').max(6).meta({
    description: 'What would change our mind.',
  }),
  stories: slugs('Case studies that show what it was like, by their ids. Never as proof. Default: none.', { max: 4 }).default([]),
  reviewer: line('Who checked the answer against the entries.', 120),
});
export type QuestionInput = z.input<typeof questionSchema>;
export type Question = z.output<typeof questionSchema>;
