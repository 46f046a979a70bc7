import { useEffect, useRef, useState } from 'react';
import { storyWords } from '../../i18n/en-workbook-story.ts';
import { openStore } from '../open-store.ts';
import { useKeptSoon } from '../use-kept.ts';
import { LESSON_ANSWERS, partsFromLessons } from './from-lessons.ts';
import { keptStory } from './kept-story.ts';
import { STORY_PARTS } from './story-text.ts';

const t = storyWords.fromLessons;

/** Offers to put what was written in the lessons into the parts that are empty. Nobody has to type it twice. */
export default function FromLessons() {
  const { value: draft, phase } = useKeptSoon(keptStory);
  const [answers, setAnswers] = useState<ReadonlyMap<string, string>>(new Map());
  const [said, setSaid] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    setSaid('');
    if (phase === 'open') readAnswers().then(setAnswers, () => undefined);
    else setAnswers(new Map());
  }, [phase]);

  const found = partsFromLessons(draft, answers);
  const names = STORY_PARTS.filter((part) => found[part]).map((part) => storyWords.parts[part].label);
  return (
    <div className="flow">
      {names.length > 0 && (
        <div className="note">
          <p>{t.offer(names.join(', '))}</p>
          <p>
            <button
              type="button"
              className="button second"
              onClick={() => {
                const now = keptStory.snapshot.value;
                keptStory.change({ ...now, ...partsFromLessons(now, answers) });
                setSaid(t.done);
                status.current?.focus();
              }}
            >
              {t.use}
            </button>
          </p>
        </div>
      )}
      <p role="status" tabIndex={-1} ref={status}>
        {said}
      </p>
    </div>
  );
}

async function readAnswers(): Promise<Map<string, string>> {
  const store = await openStore();
  const records = await Promise.all(Object.values(LESSON_ANSWERS).map((id) => store.get(id)));
  return new Map(records.flatMap((record) => (record ? [[record.id, record.value]] : [])));
}
