import { progressWords } from '../../i18n/en-workbook.ts';
import { activitiesDone, lessonsDone, whereToGoOn, type LessonOutline, type Progress } from '../progress.ts';
import { loadAnswers } from './answers.ts';
import { followProgress } from './progress-record.ts';

/**
 * `<course-progress>` around links to lessons: adds to each how much of it is done, and on top the way to where somebody
 * left off; or, once all of it is done, that it is, and the way to a certificate. What the lessons hold stands in
 * `data-course`, as JSON of {@link LessonOutline}s.
 */
export class CourseProgress extends HTMLElement {
  private connected: AbortController | undefined;

  connectedCallback(): void {
    this.connected = new AbortController();
    const course = JSON.parse(this.dataset.course ?? '[]') as LessonOutline[];
    followProgress((progress) => void this.show(course, progress ?? {}), this.connected.signal);
  }

  disconnectedCallback(): void {
    this.connected?.abort();
  }

  private async show(course: LessonOutline[], progress: Progress): Promise<void> {
    for (const lesson of course) this.count(lesson, progress);
    const records = await loadAnswers().then(
      ({ records }) => [...records.values()],
      () => [],
    );
    const place = whereToGoOn(
      course,
      progress,
      records.filter(({ kind }) => kind === 'answer'),
    );
    this.querySelector('.go-on')?.remove();
    if (place) this.prepend(goOn(`${place.address}#${place.id}`));
    else if (lessonsDone(course, progress) === course.length) this.prepend(allDone(this.dataset.certificate ?? ''));
  }

  private count(lesson: LessonOutline, progress: Progress): void {
    const link = this.querySelector(`a[href="${CSS.escape(lesson.address)}"]`);
    const done = activitiesDone(lesson, progress);
    this.querySelector(`[data-lesson="${CSS.escape(lesson.address)}"]`)?.remove();
    if (!link || done === 0) return;
    const count = document.createElement('span');
    count.dataset.lesson = lesson.address;
    count.className = 'lesson-count';
    const of = lesson.activities.length;
    count.textContent = done === of ? progressWords.finished : progressWords.count(done, of);
    link.after(' ', count);
  }
}

function goOn(place: string): HTMLElement {
  const line = document.createElement('p');
  line.className = 'go-on no-print';
  line.append(anchor(place, progressWords.goOn, 'button'));
  return line;
}

function allDone(certificate: string): HTMLElement {
  const note = document.createElement('div');
  note.className = 'go-on course-done note no-print';
  const title = document.createElement('strong');
  title.textContent = progressWords.allDone;
  const words = document.createElement('p');
  words.textContent = progressWords.allDoneText;
  const way = document.createElement('p');
  way.append(anchor(certificate, progressWords.certificate, 'button'));
  note.append(title, words, way);
  return note;
}

function anchor(to: string, words: string, looks: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.className = looks;
  link.href = to;
  link.textContent = words;
  return link;
}
