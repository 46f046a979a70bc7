import { NOTICE_READ } from '../../model/notice-at-once.ts';
import { browserStorage } from '../browser-storage.ts';

/**
 * What a device remembers besides the workbook. The names begin like everything of ours, so that "delete everything"
 * finds them. Where storage is refused, nothing is remembered and nothing fails.
 */
const NAMES = { noticeRead: ['localStorage', NOTICE_READ], unlockLater: ['sessionStorage', 'hms-unlock-later'] } as const;
type Note = keyof typeof NAMES;

export function isNoted(note: Note): boolean {
  const [storage, name] = NAMES[note];
  return browserStorage(storage)?.getItem(name) === '1';
}

export function putNote(note: Note): void {
  const [storage, name] = NAMES[note];
  try {
    browserStorage(storage)?.setItem(name, '1');
  } catch {
    // A full device: it is asked again next time.
  }
}
