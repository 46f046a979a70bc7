/** What the page with the course's sessions loads. */
import '../device/quick-exit.ts';
import { CourseProgress } from './course-progress.ts';

customElements.define('course-progress', CourseProgress);
