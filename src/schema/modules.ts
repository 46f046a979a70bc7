import { z } from 'astro/zod';
import { common, line, paragraph, restsOn } from './shared.ts';

/** A lesson in `content/modules/<nn-slug>/index.mdx`. The folder's number gives its place in the course. */
export const moduleSchema = z.strictObject({
  ...common,
  ...restsOn,
  minutes: z.number().int().min(5).max(480).meta({ description: 'Length in minutes. The activities must add up to it.' }),
  audience: line('Who it is for.', 240),
  aims: z.array(line('One thing people can do afterwards.', 200)).min(1).max(6).meta({ description: 'What people can do afterwards.' }),
  groupSize: line('How many people, and how many facilitators.', 160),
  materials: z.array(line('One thing to bring.', 160)).min(1).meta({ description: 'What to bring or have ready.' }),
  accessNeeds: z
    .array(line('One way to make it possible to take part.', 240))
    .min(1)
    .meta({ description: 'What to offer so that everybody can take part.' }),
  agreement: z.array(line('One promise.', 200)).min(1).meta({ description: 'The group agreement: what people promise one another.' }),
  choice: paragraph('That taking part is a choice, and how to say no at any time.', 500),
  optOut: line('Words anybody can say to stop or step out.', 200),
  support: z
    .strictObject({
      who: line('The kind of person who gives support, such as "a second facilitator who does not teach".', 160),
      how: paragraph('How and when to reach them.', 300),
    })
    .meta({ description: 'A named kind of support.' }),
  ifUpset: z.array(line('One step.', 240)).min(1).meta({ description: 'What to do if somebody is upset, step by step.' }),
  scripts: z
    .array(
      z.strictObject({
        when: line('The moment.', 120),
        say: paragraph('Words to say.', 300),
      }),
    )
    .min(1)
    .meta({ description: 'Ready words for the facilitator.' }),
  risks: z
    .array(
      z.strictObject({
        risk: line('What may go wrong.', 160),
        response: paragraph('What the facilitator does.', 300),
      }),
    )
    .min(1)
    .meta({ description: 'What may go wrong in this session, and what the facilitator does.' }),
  checkOut: paragraph('How the session closes, so that nobody leaves alone with something heavy.', 500),
  afterCare: paragraph('What happens in the days after.', 500),
  consentCheckpoint: paragraph("What is agreed, and what is not yet, about anybody's story at this point.", 500),
});
export type ModuleInput = z.input<typeof moduleSchema>;
export type Module = z.output<typeof moduleSchema>;
