import { noticeWords } from '../../i18n/en-workbook-gate.ts';
import { isNoted, putNote } from '../device/small-notes.ts';

/**
 * What to know before the first words are written on this device; undefined once somebody has said that they have read it.
 * @param device the link to the page about this device
 * @param done where the focus goes when the notice has gone
 */
export function firstUseNotice(device: string, done: HTMLElement): HTMLElement | undefined {
  if (isNoted('noticeRead')) return undefined;
  const notice = document.createElement('section');
  notice.className = 'flow';
  notice.setAttribute('aria-labelledby', 'first-use');
  const title = element('h3', noticeWords.title);
  title.id = 'first-use';
  const points = document.createElement('ul');
  points.append(...noticeWords.points.map((point) => element('li', point)));
  const link = document.createElement('a');
  link.href = device;
  link.textContent = noticeWords.link;
  const more = document.createElement('p');
  more.append(link);
  const button = element('button', noticeWords.dismiss);
  button.type = 'button';
  button.className = 'button';
  button.addEventListener('click', () => {
    putNote('noticeRead');
    notice.remove();
    // The button goes with the focus on it.
    done.tabIndex = -1;
    done.focus();
  });
  notice.append(title, points, more, button);
  return notice;
}

function element<Name extends 'h3' | 'li' | 'button'>(name: Name, text: string): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
