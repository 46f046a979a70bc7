import { useState } from 'react';
import { storyWords } from '../../i18n/en-workbook-story.ts';
import { takeAwayWords as t } from '../../i18n/en-workbook-take-away.ts';
import { longDate } from '../../model/dates.ts';
import { flushAll } from '../autosave.ts';
import { Closed } from '../closed.tsx';
import { openStore } from '../open-store.ts';
import { STORY_ID } from '../records.ts';
import { keptStory } from '../story/kept-story.ts';
import { readStory } from '../story/story-text.ts';
import { useKeptPhase } from '../use-kept.ts';
import { asPlainText, isBare, storyCopy, workbookCopy, type Block } from '../wording/document.ts';
import { questionsOnPage } from '../wording/questions.ts';
import { today } from '../wording/when.ts';
import { download } from './download.ts';
import { printCopy } from './print-copy.ts';

const SCOPES = ['story', 'everything'] as const;
type Scope = (typeof SCOPES)[number];

/** Makes copies to read: a Word document, a text file, a print. */
export default function Copies() {
  const phase = useKeptPhase(keptStory);
  const [scope, setScope] = useState<Scope>('story');
  const [said, setSaid] = useState('');
  if (phase !== 'open') return <Closed phase={phase} />;

  const make = async (use: (blocks: Block[]) => Promise<string> | string) => {
    setSaid(t.making);
    try {
      const blocks = await copyOf(scope);
      setSaid(isBare(blocks) ? t.nothing : await use(blocks));
    } catch {
      setSaid(t.failed);
    }
  };
  const save = (extension: string, content: Blob) => {
    const name = `${t.files[scope === 'story' ? 'story' : 'workbook']}-${today()}.${extension}`;
    download(name, content);
    return t.made(name);
  };
  return (
    <div className="flow">
      <fieldset className="choices">
        <legend>{t.what.legend}</legend>
        {SCOPES.map((each) => (
          <div className="choice-line" key={each}>
            <input
              type="radio"
              id={`take-${each}`}
              name="take"
              checked={scope === each}
              onChange={() => {
                setScope(each);
              }}
            />
            <label htmlFor={`take-${each}`}>{t.what[each]}</label>
          </div>
        ))}
      </fieldset>
      <p className="buttons">
        <button
          type="button"
          className="button"
          onClick={() =>
            void make(async (blocks) => {
              const { wordFile } = await import('./word-file.ts');
              return save('docx', await wordFile(blocks, document.documentElement.lang));
            })
          }
        >
          {t.word}
        </button>
        <button
          type="button"
          className="button second"
          onClick={() => void make((blocks) => save('txt', new Blob([asPlainText(blocks)], { type: 'text/plain;charset=utf-8' })))}
        >
          {t.text}
        </button>
        <button
          type="button"
          className="button second"
          onClick={() =>
            void make((blocks) => {
              printCopy(blocks);
              return '';
            })
          }
        >
          {t.print}
        </button>
      </p>
      <p role="status">{said}</p>
    </div>
  );
}

async function copyOf(scope: Scope): Promise<Block[]> {
  await flushAll();
  const store = await openStore();
  const records = await store.all();
  const story = readStory(records.find(({ id }) => id === STORY_ID)?.value);
  const words = { parts: storyWords.parts, document: t.document };
  const day = longDate(today(), document.documentElement.lang);
  return scope === 'story' ? storyCopy(story, words, day) : workbookCopy(records, story, questionsOnPage(), words, day);
}
