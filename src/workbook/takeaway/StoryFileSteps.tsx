import { useRef, useState } from 'react';
import { takeAwayWords } from '../../i18n/en-workbook-take-away.ts';
import type { StoryFile } from '../../schema/story-file.ts';
import { storyFileText } from '../story-file.ts';
import { download } from './download.ts';
import StoryFilePreview from './StoryFilePreview.tsx';

const t = takeAwayWords.storyFile;

interface Props {
  file: StoryFile;
  workbookKey: string | undefined;
  storyPage: string;
}

/** Shows all of a story file, then makes it: sealed if the programme has a key, unless somebody wants it open. */
export default function StoryFileSteps({ file, workbookKey, storyPage }: Props) {
  return (
    <>
      <StoryFilePreview file={file} storyPage={storyPage} />
      {/* Whoever read another text has not read this one. */}
      <MakeIt key={storyFileText(file)} file={file} workbookKey={workbookKey} />
    </>
  );
}

function MakeIt({ file, workbookKey }: { file: StoryFile; workbookKey: string | undefined }) {
  const [agreed, setAgreed] = useState(false);
  const [sealed, setSealed] = useState(workbookKey !== undefined);
  const [problem, setProblem] = useState('');
  const [said, setSaid] = useState('');
  const box = useRef<HTMLInputElement>(null);

  const make = async () => {
    if (!agreed) {
      setProblem(t.mustAgree);
      box.current?.focus();
      return;
    }
    setProblem('');
    setSaid(takeAwayWords.making);
    try {
      const name = `${takeAwayWords.files.storyFile}.json${sealed ? '.age' : ''}`;
      download(name, await contentOf(file, sealed ? workbookKey : undefined));
      setSaid(t.made(name));
    } catch {
      setSaid(takeAwayWords.failed);
    }
  };
  return (
    <form
      className="flow"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      {workbookKey === undefined ? (
        <p>{t.unsealedOnly}</p>
      ) : (
        <fieldset className="choices">
          <legend>{t.how}</legend>
          {([true, false] as const).map((each) => (
            <div className="choice-line" key={String(each)}>
              <input
                type="radio"
                name="how"
                id={`how-${String(each)}`}
                checked={sealed === each}
                onChange={() => {
                  setSealed(each);
                }}
              />
              <label htmlFor={`how-${String(each)}`}>{each ? t.sealed : t.open}</label>
            </div>
          ))}
        </fieldset>
      )}
      <div className="choice-line">
        <input
          type="checkbox"
          id="file-agreed"
          ref={box}
          checked={agreed}
          aria-describedby="file-problem"
          onChange={(event) => {
            setAgreed(event.currentTarget.checked);
          }}
        />
        <label htmlFor="file-agreed">{t.agree}</label>
      </div>
      <p id="file-problem" className="problem" role="alert">
        {problem}
      </p>
      <button type="submit" className="button">
        {t.make}
      </button>
      <p role="status">{said}</p>
    </form>
  );
}

async function contentOf(file: StoryFile, key: string | undefined): Promise<Blob> {
  const text = storyFileText(file);
  if (key === undefined) return new Blob([text], { type: 'application/json' });
  const { seal } = await import('./seal.ts');
  return new Blob([await seal(text, key)], { type: 'application/octet-stream' });
}
