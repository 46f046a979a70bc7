import { useState } from 'react';
import { overviewWords as t } from '../../i18n/en-workbook-overview.ts';
import { PROGRESS_ID, STORY_ID } from '../records.ts';
import { readProgress } from '../progress.ts';
import { isEmptyStory, readStory, storyText } from '../story/story-text.ts';
import { questionsOnPage } from '../wording/questions.ts';
import AnswerCard from './AnswerCard.tsx';
import { gather, holds, type Answer, type AnsweredLesson } from './gathered.ts';
import PlanLinks, { type PlanLink } from './PlanLinks.tsx';
import ProgressList from './ProgressList.tsx';
import { useRecords } from './use-records.ts';

interface Props {
  /** Links to other pages of the workbook. */
  storyPage: string;
  takeAwayPage: string;
  certificatePage: string;
  /** The toolkit's planners, to go to those with a plan. */
  plans: PlanLink[];
  /** What stands here until everything has been read. */
  starting: string;
}

/** Everything written so far, by session: to read, to find, to change. */
export default function Overview({ storyPage, takeAwayPage, certificatePage, plans, starting }: Props) {
  const records = useRecords();
  const [sought, setSought] = useState('');
  if (records === undefined) return <p className="needs-script reading">{starting}</p>;
  if (records === 'locked') return <p>{t.locked}</p>;

  const questions = questionsOnPage();
  const story = readStory(records.find(({ id }) => id === STORY_ID)?.value);
  const { lessons, others } = gather(records, questions);
  const answers = [...lessons.flatMap((lesson) => lesson.answers), ...others];
  const progress = readProgress(records.find(({ id }) => id === PROGRESS_ID)?.value);
  const nothing = answers.length === 0 && isEmptyStory(story);
  const storyFound = holds({ question: story.title, words: storyText(story) }, sought);
  const found = answers.filter((answer) => holds(answer, sought));
  const [first] = questions;

  return (
    <div className="flow">
      {nothing && !records.some(({ kind }) => kind === 'planner') && first && (
        <div className="note flow">
          <p>{t.empty}</p>
          <p>
            <a className="button" href={first.address}>
              {t.start}
            </a>
          </p>
        </div>
      )}
      <ProgressList lessons={questions} progress={progress} answers={records} certificatePage={certificatePage} />
      {!nothing && <Search sought={sought} seek={setSought} count={found.length + (storyFound && !isEmptyStory(story) ? 1 : 0)} />}
      {!nothing && (sought === '' || storyFound) && (
        <section className="flow" aria-labelledby="your-story">
          <h2 id="your-story">{t.story}</h2>
          {story.title.trim() && <h3>{story.title}</h3>}
          {isEmptyStory(story) ? <p>{t.noStory}</p> : <p className="as-written">{storyText(story)}</p>}
          <p>
            <a href={storyPage}>{t.toStory}</a>
          </p>
        </section>
      )}
      {lessons.map((lesson) => (
        <Lesson
          key={lesson.address}
          lesson={lesson}
          found={lesson.answers.filter((answer) => holds(answer, sought))}
          filtered={sought !== ''}
        />
      ))}
      <PlanLinks plans={plans} records={records} />
      <Others answers={others.filter((answer) => holds(answer, sought))} />
      {!nothing && (
        <p className="no-print">
          <a className="button second" href={takeAwayPage}>
            {t.print}
          </a>
        </p>
      )}
    </div>
  );
}

function Search({ sought, seek, count }: { sought: string; seek: (words: string) => void; count: number }) {
  return (
    <div className="field no-print" role="search">
      <label htmlFor="seek">{t.search}</label>
      <input
        type="search"
        id="seek"
        className="box"
        autoComplete="off"
        value={sought}
        onInput={(event) => {
          seek(event.currentTarget.value);
        }}
      />
      <p role="status">{sought.trim() === '' ? '' : t.found(count)}</p>
    </div>
  );
}

function Lesson({ lesson, found, filtered }: { lesson: AnsweredLesson; found: Answer[]; filtered: boolean }) {
  if (lesson.answers.length === 0 || found.length === 0) return null;
  return (
    <section className="flow">
      <h2>
        <a href={lesson.address}>{lesson.title}</a>
      </h2>
      {found.map((answer) => (
        <AnswerCard key={answer.id} answer={answer} />
      ))}
      {!filtered && <OpenQuestions lesson={lesson} />}
    </section>
  );
}

function OpenQuestions({ lesson }: { lesson: AnsweredLesson }) {
  if (lesson.open.length === 0) return null;
  return (
    <details className="no-print">
      <summary>{t.open(lesson.open.length)}</summary>
      <ul>
        {lesson.open.map(({ id, label }) => (
          <li key={id}>
            <a href={`${lesson.address}#${id}`}>{label}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Others({ answers }: { answers: Answer[] }) {
  if (answers.length === 0) return null;
  return (
    <section className="flow">
      <h2>{t.other}</h2>
      <p>{t.otherText}</p>
      {answers.map((answer) => (
        <AnswerCard key={answer.id} answer={answer} />
      ))}
    </section>
  );
}
