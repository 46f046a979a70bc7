import { useState } from 'react';
import { storyWords } from '../../i18n/en-workbook-story.ts';
import { takeAwayWords } from '../../i18n/en-workbook-take-away.ts';
import { STORY_FILE_LIMITS } from '../../schema/story-file-limits.ts';
import { Closed } from '../closed.tsx';
import { keptChoices } from '../sharing/kept-choices.ts';
import { makeStoryFile, type StoryFileObstacle } from '../story-file.ts';
import { keptStory } from '../story/kept-story.ts';
import { useKept } from '../use-kept.ts';
import { today } from '../wording/when.ts';
import type StoryFileSteps from './StoryFileSteps.tsx';

const t = takeAwayWords.storyFile;

interface Props {
  /** The programme's age public key, if it has one. */
  workbookKey?: string;
  /** Links to the pages where what is missing can be done. */
  storyPage: string;
  sharingPage: string;
}

/** Makes the story file for a trainer, after all of it was shown. */
export default function StoryFileMaker({ workbookKey, storyPage, sharingPage }: Props) {
  const { value: story, phase } = useKept(keptStory);
  const { value: choices, phase: choicesPhase } = useKept(keptChoices);
  const [Steps, setSteps] = useState<typeof StoryFileSteps>();
  const [failed, setFailed] = useState(false);
  if (phase !== 'open') return <Closed phase={phase} />;
  if (choicesPhase !== 'open') return <Closed phase={choicesPhase} />;

  const result = makeStoryFile(story, choices, today());
  if ('obstacle' in result) {
    const { obstacle } = result;
    const toSharing = obstacle.why === 'kept' || obstacle.why === 'choices';
    return (
      <div className="note flow">
        <p>{obstacleInWords(obstacle)}</p>
        <p>
          <a href={toSharing ? sharingPage : storyPage}>{toSharing ? t.toSharing : t.toStory}</a>
        </p>
      </div>
    );
  }
  // What comes after the tap is loaded by it.
  const look = async () => {
    try {
      const { default: loaded } = await import('./StoryFileSteps.tsx');
      setFailed(false);
      setSteps(() => loaded);
    } catch {
      setFailed(true);
    }
  };
  return (
    <div className="flow">
      <button type="button" className="button second" onClick={() => void look()}>
        {t.look}
      </button>
      <p role="status">{failed && takeAwayWords.failed}</p>
      {Steps && <Steps file={result.file} workbookKey={workbookKey} storyPage={storyPage} />}
    </div>
  );
}

function obstacleInWords(obstacle: StoryFileObstacle): string {
  if (obstacle.why !== 'too-long') return t.obstacles[obstacle.why];
  return t.obstacles['too-long'](storyWords.parts[obstacle.part].label, STORY_FILE_LIMITS.part.toLocaleString('en'));
}
