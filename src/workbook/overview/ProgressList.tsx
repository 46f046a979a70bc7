import { progressWords } from '../../i18n/en-workbook.ts';
import { overviewWords as t } from '../../i18n/en-workbook-overview.ts';
import type { LessonQuestions } from '../../model/course-outline.ts';
import { activitiesDone, lessonsDone, whereToGoOn, type LessonOutline, type Progress } from '../progress.ts';
import type { WorkbookRecord } from '../records.ts';

interface Props {
  lessons: readonly LessonQuestions[];
  progress: Progress;
  answers: readonly WorkbookRecord[];
  certificatePage: string;
}

/** How far somebody has come, and where they left off. Nothing before they have begun. */
export default function ProgressList({ lessons, progress, answers, certificatePage }: Props) {
  const course = lessons.map(outline);
  const place = whereToGoOn(
    course,
    progress,
    answers.filter(({ kind }) => kind === 'answer'),
  );
  const finished = course.length > 0 && lessonsDone(course, progress) === course.length;
  if (!place && !finished) return null;
  return (
    <section className="flow no-print" aria-labelledby="progress">
      <h2 id="progress">{t.progress}</h2>
      {finished ? (
        <div className="note flow">
          <p>
            <strong>{progressWords.allDone}</strong>
          </p>
          <p>{progressWords.allDoneText}</p>
          <p>
            <a href={certificatePage}>{progressWords.certificate}</a>
          </p>
        </div>
      ) : (
        place && (
          <p>
            <a className="button" href={`${place.address}#${place.id}`}>
              {t.goOn}
            </a>
          </p>
        )
      )}
      <ul role="list" className="rows">
        {course.map((lesson, index) => (
          <li key={lesson.address}>
            <a href={lesson.address}>{lessons[index]?.title}</a>{' '}
            <span className="quiet">{t.sessions(activitiesDone(lesson, progress), lesson.activities.length)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function outline({ address, activities }: LessonQuestions): LessonOutline {
  return { address, activities: activities.map(({ id, prompts }) => ({ id, prompts: prompts.map((prompt) => prompt.id) })) };
}
