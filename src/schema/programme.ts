import { z } from 'astro/zod';
import { line, slug } from './shared.ts';

const caption = line('The words under the picture: whose it is, and what it leaves open.', 240);
const pounds = (about: string) => z.number().int('Write whole pounds').min(0).meta({ description: about });
const month = (about: string) => z.number().int().min(0).max(12).meta({ description: about });
const uniqueIds = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id)).size === list.length;
const ONCE = 'Each id may stand in this picture only once';

const node = z.strictObject({ id: slug('The id of this box.'), text: line('What the box says.', 100) });

const logicModel = z
  .strictObject({
    caption,
    stages: z
      .array(
        z.strictObject({
          stage: z.enum(['if', 'then', 'so-that']).meta({ description: 'Which part of the sentence this is.' }),
          nodes: z.array(node).min(1).max(5).meta({ description: 'The boxes of this stage, in their order.' }),
        }),
      )
      .min(2)
      .meta({ description: 'The stages from first to last.' }),
  })
  .refine(({ stages }) => uniqueIds(stages.flatMap(({ nodes }) => nodes)), { error: ONCE, path: ['stages'] });

const timeline = z
  .strictObject({
    caption,
    months: z.number().int().min(1).max(12).meta({ description: 'How many months there are.' }),
    strands: z
      .array(
        z.strictObject({
          id: slug('The id of this piece of work.'),
          text: line('What is done.', 40),
          from: month('The month it begins in. 0 is the time before the start.'),
          to: month('The month it ends in.'),
        }),
      )
      .min(1)
      .meta({ description: 'What is done, in order.' }),
    decisions: z
      .array(
        z.strictObject({
          id: slug('The id of this decision.'),
          text: line('What is decided.', 40),
          after: month('The month at whose end it is decided. 0 is the time before the start.'),
        }),
      )
      .meta({ description: 'The points where the work may stop or turn.' }),
  })
  .refine(({ strands, decisions }) => uniqueIds([...strands, ...decisions]), { error: ONCE, path: ['strands'] })
  .superRefine(({ months, strands, decisions }, context) => {
    const say = (path: (string | number)[], message: string) => {
      context.addIssue({ code: 'custom', path, message });
    };
    for (const [index, { from, to }] of strands.entries()) {
      if (from > to)
        say(['strands', index, 'to'], `It ends in month ${String(to)}, before it begins. Write ${String(from)} or a later month`);
      if (to > months) say(['strands', index, 'to'], `There are ${String(months)} months. Write ${String(months)} or an earlier month`);
    }
    for (const [index, { after }] of decisions.entries())
      if (after > months)
        say(['decisions', index, 'after'], `There are ${String(months)} months. Write ${String(months)} or an earlier month`);
  });

const budget = z
  .strictObject({
    caption,
    projects: z.number().int().min(1).max(40).meta({ description: 'How many projects had a grant.' }),
    grant: pounds('The grant of each project, in whole pounds.'),
    support: pounds('What training and coaching cost together, in whole pounds.'),
    total: pounds('What it came to, in whole pounds.'),
  })
  .superRefine(({ projects, grant, support, total }, context) => {
    const sum = projects * grant + support;
    if (sum === total) return;
    const money = (pounds: number) => `£${pounds.toLocaleString('en-GB')}`;
    context.addIssue({
      code: 'custom',
      path: ['total'],
      message: `${String(projects)} × ${money(grant)} + ${money(support)} is ${money(sum)}, not ${money(total)}. Correct one of the four`,
    });
  });

/** programme.yaml: what the pictures of the Innovators programme are drawn from. */
export const programmeSchema = z.strictObject({
  logicModel: logicModel.meta({ description: 'The logic model: if, then, so that.' }),
  timeline: timeline.meta({ description: 'The months and what is done in them.' }),
  budget: budget.meta({ description: 'The money and how it was split.' }),
});
export type Programme = z.output<typeof programmeSchema>;
