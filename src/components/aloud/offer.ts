import { listenWords as t } from '../../i18n/en-aloud.ts';
import { deviceVoiceFor } from '../../model/aloud/voices.ts';

/** What can be read aloud: the text of a page, if it isn't blank sheets. */
export const READABLE = 'main > article:not(.handouts, .sheets)';

/** Where the button stands if the header has no room for it, above the quick exit. Styled here, to weigh nothing without it. */
const CORNER: Partial<CSSStyleDeclaration> = {
  position: 'fixed',
  insetBlockEnd: '4.2rem',
  insetInlineStart: '0.7rem',
  zIndex: '2',
  margin: '0',
  border: '0.12rem solid var(--edge)',
  borderRadius: '0.5rem',
  background: 'var(--card)',
};

/**
 * Shows the button that reads the page aloud, as soon as it is known that the device itself has a voice for the page's
 * language. Many browsers name their voices only after a while. Nothing on the page moves for it.
 * @param load fetches what reads, on a tap
 */
export function offerToListen(load: () => Promise<unknown>): void {
  const speech = (globalThis as { speechSynthesis?: Omit<SpeechSynthesis, 'addEventListener'> & Partial<EventTarget> }).speechSynthesis;
  const name = document.querySelector('.site-header .site-name');
  if (!speech || !name || !document.querySelector(READABLE)) return;
  let offered = false;
  const look = () => {
    const voice = deviceVoiceFor(speech.getVoices(), document.documentElement.lang);
    if (offered || !voice) return;
    offered = true;
    placeBeside(name, makeButton(speech, voice, load));
  };
  speech.addEventListener?.('voiceschanged', look);
  look();
}

function makeButton(speech: Pick<SpeechSynthesis, 'speak'>, voice: SpeechSynthesisVoice, load: () => Promise<unknown>): HTMLButtonElement {
  const button = document.createElement('button');
  const words = document.createElement('span');
  button.type = 'button';
  button.className = 'listen no-print';
  button.setAttribute('aria-label', t.label);
  words.textContent = t.listen;
  words.style.alignSelf = 'baseline';
  button.append(loudspeaker(), words);
  Object.assign(button.style, {
    display: 'inline-flex',
    gap: '0.25em',
    alignItems: 'center',
    // As large as a finger, and no larger than the line it stands in.
    padding: '0.65rem 0.4rem',
    margin: '-0.65rem -0.4rem',
    marginInlineStart: '-1.2rem',
    border: '0',
    background: 'none',
    color: 'var(--plum)',
    fontWeight: '600',
    lineHeight: '1.2',
    cursor: 'pointer',
  });
  button.addEventListener('click', () => {
    // Phones let a page speak only from the tap itself, and the script may take longer: an empty word opens the door.
    const nothing = new SpeechSynthesisUtterance('');
    nothing.voice = voice;
    speech.speak(nothing);
    const say = (label: string, text: string) => {
      button.setAttribute('aria-label', label);
      words.textContent = text;
    };
    load().then(
      () => {
        say(t.label, t.listen);
        dispatchEvent(new CustomEvent('listen', { detail: button }));
      },
      () => {
        words.setAttribute('role', 'alert');
        say(t.failed, t.failed);
      },
    );
  });
  return button;
}

/** In the line of the site's name, if nothing moves for it, else in a corner. */
function placeBeside(name: Element, button: HTMLElement): void {
  const header = name.parentElement;
  const shape = () =>
    [...(header?.children ?? [])].flatMap((part) => (part === button ? [] : [part.getBoundingClientRect().toJSON() as object]));
  const before = JSON.stringify(shape());
  name.after(button);
  if (JSON.stringify(shape()) !== before || button.offsetTop > name.getBoundingClientRect().bottom) Object.assign(button.style, CORNER);
}

function loudspeaker(): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  for (const [name, value] of Object.entries({ viewBox: '0 0 20 20', width: '17', height: '17', 'aria-hidden': 'true' }))
    svg.setAttribute(name, value);
  path.setAttribute('d', 'M2 7v6h4l5 4V3L6 7zm11-1a5 5 0 0 1 0 8m2-11a9 9 0 0 1 0 14');
  path.setAttribute('fill', 'none');
  path.setAttribute('stroke', 'currentColor');
  path.setAttribute('stroke-width', '2');
  path.setAttribute('stroke-linejoin', 'round');
  svg.append(path);
  return svg;
}
