import { describe, expect, it } from 'vitest';
import { makeStories, type Material } from '../../../scripts/bench/stories.ts';
import { storySchemaWith } from '../../../src/schema/stories.ts';
import { z } from 'zod';

const material: Material = {
  sentences: new Map([['What led here', ['I was tired.', 'The bus was late.']]]),
  themes: ['food', 'work', 'grief', 'home'],
  activities: ['gardening', 'singing'],
  situations: ['parents', 'new-here', 'carers'],
  areas: ['brent'],
};

describe('made-up case studies', () => {
  it('are the same for the same seed, and others for another', () => {
    const made = (seed: number) => [...makeStories(30, material, seed)];
    expect(made(7)).toEqual(made(7));
    expect(made(8)).not.toEqual(made(7));
  });

  it('begin alike, however many are made', () => {
    expect([...makeStories(50, material)].slice(0, 20)).toEqual([...makeStories(20, material)]);
  });

  it('are now and then a translation of the one before, which it names', () => {
    const [original, translation] = [...makeStories(10, material)].slice(8);
    expect(translation?.facts).toMatchObject({ language: 'pl', related: [original?.slug], themes: original?.facts.themes });
    expect(translation?.body).toContain('## What led here');
  });

  it('have addresses of their own, and facts that the schema takes', () => {
    const made = [...makeStories(200, material)];
    expect(new Set(made.map(({ slug }) => slug)).size).toBe(200);
    const schema = storySchemaWith(z.string());
    for (const { facts } of made) expect(schema.safeParse(facts).success).toBe(true);
  });
});
