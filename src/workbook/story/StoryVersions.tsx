import { useEffect, useState } from 'react';
import { storyWords } from '../../i18n/en-workbook-story.ts';
import { Closed } from '../closed.tsx';
import { openStore } from '../open-store.ts';
import { STORY_ID, type SavedVersion } from '../records.ts';
import { countWords } from '../spoken-length.ts';
import { useKeptSoon } from '../use-kept.ts';
import { dayAndTime } from '../wording/when.ts';
import { keptStory } from './kept-story.ts';
import { isEmptyStory, readStory, storyText } from './story-text.ts';

const t = storyWords.versions;

/** Keeps versions of the story and brings them back. */
export default function StoryVersions() {
  const { value: draft, phase } = useKeptSoon(keptStory);
  const [versions, setVersions] = useState<SavedVersion[]>([]);
  const [said, setSaid] = useState('');

  const read = async () => {
    const store = await openStore();
    setVersions(await store.versions(STORY_ID).catch(() => []));
  };
  useEffect(() => {
    setSaid('');
    if (phase === 'open') void read();
    else setVersions([]);
  }, [phase]);

  const keep = async () => {
    await keptStory.flush();
    await (await openStore()).keepVersion(STORY_ID);
    await read();
  };
  const attempt = (work: () => Promise<void>, done: string) => () => {
    work().then(
      () => {
        setSaid(done);
      },
      () => {
        setSaid(t.failed);
      },
    );
  };

  if (phase !== 'open') return <Closed phase={phase} />;
  return (
    <div className="flow">
      <button type="button" className="button second" disabled={isEmptyStory(draft)} onClick={attempt(keep, t.kept)}>
        {t.keep}
      </button>
      <p role="status">{said}</p>
      {versions.length === 0 && said === '' && <p className="quiet">{t.none}</p>}
      <ul role="list" className="rows">
        {versions.map((version) => (
          <li key={version.key}>
            <Version
              version={version}
              bringBack={attempt(async () => {
                await keep();
                keptStory.change(readStory(version.value));
                await keptStory.flush();
                await read();
              }, t.broughtBack)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Version({ version, bringBack }: { version: SavedVersion; bringBack: () => void }) {
  const story = readStory(version.value);
  const text = storyText(story);
  const when = dayAndTime(version.changed);
  return (
    <details>
      <summary>
        {when} <span className="quiet">{`(${storyWords.length.count(countWords(text))}, ${t.why[version.why]})`}</span>
      </summary>
      <div className="flow">
        {story.title && (
          <p>
            <strong>{story.title}</strong>
          </p>
        )}
        <p className="as-written">{text}</p>
        <button type="button" className="button second" aria-label={`${t.bringBack}: ${when}`} onClick={bringBack}>
          {t.bringBack}
        </button>
      </div>
    </details>
  );
}
