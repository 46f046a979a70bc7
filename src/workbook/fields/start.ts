/** What a page with fields of the workbook loads. Everything it upgrades can be read, typed in and printed before. */
import { saveWhenLeaving } from '../autosave.ts';
import { ActivityDone } from './activity-done.ts';
import { AnswerField } from './answer-field.ts';
import { CourseProgress } from './course-progress.ts';
import { printWords } from './print-words.ts';
import { WorkbookStatus } from './workbook-status.ts';

saveWhenLeaving(window, document);
printWords();
customElements.define('workbook-status', WorkbookStatus);
customElements.define('answer-field', AnswerField);
customElements.define('activity-done', ActivityDone);
customElements.define('course-progress', CourseProgress);
