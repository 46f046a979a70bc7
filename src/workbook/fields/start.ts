/** What a page with fields of the workbook loads. Everything it upgrades can be read, typed in and printed before. */
import sheet from '../../styles/fields.css?url';
import { saveWhenLeaving } from '../autosave.ts';
import '../device/quick-exit.ts';
import { addStyles } from './add-styles.ts';
import { ActivityDone, addTickBoxes } from './activity-done.ts';
import { AnswerField } from './answer-field.ts';
import { printWords } from './print-words.ts';
import { celebrateSession } from './session-done.ts';
import { WorkbookStatus } from './workbook-status.ts';

addStyles(sheet);
saveWhenLeaving(window, document);
printWords();
addTickBoxes();
customElements.define('workbook-status', WorkbookStatus);
customElements.define('answer-field', AnswerField);
customElements.define('activity-done', ActivityDone);
celebrateSession();
