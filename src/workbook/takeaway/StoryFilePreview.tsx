import { useEffect, useState } from 'react';
import { sharingWords } from '../../i18n/en-workbook-sharing.ts';
import { storyWords } from '../../i18n/en-workbook-story.ts';
import { takeAwayWords } from '../../i18n/en-workbook-take-away.ts';
import { longDate } from '../../model/dates.ts';
import type { StoryFile } from '../../schema/story-file.ts';
import { findDetails } from '../story/find-details.ts';
import type { Detail } from '../story/identifying.ts';

const t = takeAwayWords.storyFile;

/** All that will be in a story file, and a look-out for details that could identify somebody. */
export default function StoryFilePreview({ file: { story, sharing }, storyPage }: { file: StoryFile; storyPage: string }) {
  const { audience, naming, channels } = sharing;
  const nameLabel = sharingWords.naming.options[naming].label;
  const rows: [label: string, value: string][] = [
    ...Object.entries(story).map(([part, text]): [string, string] => [storyWords.parts[part as keyof typeof story].label, text || t.none]),
    [t.audience, sharingWords.audience.options[audience].label],
    [t.channels, channels.map((each) => sharingWords.channels.options[each].label).join(', ') || t.nowhere],
    [t.naming, sharing.name ? `${nameLabel}: ${sharing.name}` : nameLabel],
    [t.until, longDate(sharing.until, document.documentElement.lang)],
  ];
  return (
    <>
      <section className="preview flow" aria-labelledby="preview-title">
        <h3 id="preview-title">{t.preview}</h3>
        <dl>
          {rows.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd className="as-written">{value}</dd>
            </div>
          ))}
        </dl>
      </section>
      <Details story={story} storyPage={storyPage} />
    </>
  );
}

/** Points out what could identify somebody, once more before the story leaves the device. It never stops anyone. */
function Details({ story, storyPage }: { story: StoryFile['story']; storyPage: string }) {
  const [found, setFound] = useState<Detail[]>([]);
  useEffect(() => {
    // Where it can't load, the person has looked without it.
    findDetails(story).then(setFound, () => undefined);
  }, [story]);
  if (found.length === 0) return null;
  return (
    <div className="note flow">
      <p>
        {storyWords.details.found(found.length)} {storyWords.details.yours}
      </p>
      <ul>
        {found.map(({ part, index, words, name, safe }) => (
          <li key={`${part} ${String(index)}`}>
            <mark>{words}</mark> {storyWords.details.looksLike(name)} {safe}
          </li>
        ))}
      </ul>
      <p>
        <a href={storyPage}>{t.toStory}</a>
      </p>
    </div>
  );
}
