import { useEffect, useRef, useState } from 'react';
import { storyWords as t } from '../../i18n/en-workbook-story.ts';
import { STORY_FILE_LIMITS } from '../../schema/story-file-limits.ts';
import type { KeptPhase } from '../kept-record.ts';
import type { StoryDraft } from '../records.ts';
import { SaveLine, SaveNote } from '../save-line.tsx';
import { useKeptPhase } from '../use-kept.ts';
import { keptStory } from './kept-story.ts';
import { STORY_PARTS } from './story-text.ts';

type Part = keyof StoryDraft;
type Box = HTMLInputElement | HTMLTextAreaElement;

/** The parts of the story to fill in. Before the script runs they can be typed in too; that is kept when it does. */
export default function StoryForm() {
  const phase = useKeptPhase(keptStory);
  const form = useRef<HTMLDivElement>(null);
  const [last, setLast] = useState<Part>();
  useEffect(() => {
    keptStory.joinTyped = (kept) => joinTyped(kept, form.current);
  }, []);

  return (
    <div className="flow" ref={form}>
      {(['title', ...STORY_PARTS] as const).map((part) => (
        <StoryField part={part} key={part} phase={phase} isLast={last === part} noteLast={setLast} />
      ))}
      <SaveLine noted={last !== undefined} />
    </div>
  );
}

interface FieldProps {
  part: Part;
  phase: KeptPhase;
  /** Whether this was the last part written in. */
  isLast: boolean;
  noteLast: (part: Part) => void;
}

/**
 * A part with its field, which alone is drawn anew as it is typed in. On paper the words stand as running text: many browsers
 * cut a field off at its height.
 */
function StoryField({ part, phase, isLast, noteLast }: FieldProps) {
  const [words, setWords] = useState(keptStory.snapshot.value[part]);
  useEffect(
    () =>
      keptStory.watch(({ value }) => {
        setWords(value[part]);
      }),
    [part],
  );
  const props = {
    className: 'box',
    id: `story-${part}`,
    name: part,
    autoComplete: 'off',
    'aria-describedby': `story-${part}-hint`,
    disabled: phase === 'locked',
    // Left alone until what is kept has been read, so that hydration takes nothing away that was typed.
    value: phase === 'opening' ? undefined : words,
    onInput: (event: { currentTarget: Box }) => {
      if (keptStory.snapshot.phase === 'opening') return;
      noteLast(part);
      keptStory.change({ ...keptStory.snapshot.value, [part]: event.currentTarget.value });
    },
  };
  return (
    <div className="field">
      <label htmlFor={`story-${part}`}>{t.parts[part].label}</label>
      <p id={`story-${part}-hint`} className="quiet">
        {t.parts[part].hint}
      </p>
      <div className="on-paper as-written">{words}</div>
      {part === 'title' ? (
        <input type="text" maxLength={STORY_FILE_LIMITS.title} {...props} />
      ) : (
        <textarea rows={part === 'message' || part === 'ask' ? 3 : 6} {...props} />
      )}
      {isLast && <SaveNote />}
    </div>
  );
}

/** Puts what was typed before the record was read behind what is kept, unless it is there already. */
function joinTyped(kept: StoryDraft, form: HTMLElement | null): StoryDraft {
  const joined = { ...kept };
  for (const box of form?.querySelectorAll<Box>('.box') ?? []) {
    const part = box.name as Part;
    const typed = box.value.trim();
    if (typed && !kept[part].includes(typed))
      joined[part] = kept[part] ? `${kept[part]}${part === 'title' ? ' ' : '\n\n'}${typed}` : box.value;
  }
  return Object.keys(kept).every((part) => kept[part as Part] === joined[part as Part]) ? kept : joined;
}
