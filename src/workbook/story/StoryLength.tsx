import { storyWords } from '../../i18n/en-workbook-story.ts';
import { Closed } from '../closed.tsx';
import { countWords, lengthVerdict, spokenSeconds } from '../spoken-length.ts';
import { useKeptSoon } from '../use-kept.ts';
import { keptStory } from './kept-story.ts';
import { storyText } from './story-text.ts';

const t = storyWords.length;
/** Where the bar ends. */
const WORDS_AT_END = 600;

/** How many words there are, and how long it takes to say them. */
export default function StoryLength() {
  const { value, phase } = useKeptSoon(keptStory);
  if (phase !== 'open') return <Closed phase={phase} />;
  const words = countWords(storyText(value));
  const seconds = spokenSeconds(words);
  return (
    <div className="length">
      <p>
        <strong>{t.count(words)}</strong>
        {words > 0 && `, ${t.aloud(storyWords.minutes(Math.floor(seconds / 60), seconds % 60))}`}
      </p>
      <progress max={WORDS_AT_END} value={Math.min(words, WORDS_AT_END)} aria-hidden="true" />
      <p className="length-guide" aria-hidden="true">
        <span>300</span>
        <span>500</span>
      </p>
      <p className="quiet">{t[lengthVerdict(words)]}</p>
    </div>
  );
}
