import { useEffect, useRef, useState } from 'react';
import { storyWords } from '../../i18n/en-workbook-story.ts';
import { Closed } from '../closed.tsx';
import { useKeptSoon } from '../use-kept.ts';
import { findDetails } from './find-details.ts';
import { detailKey, type Detail } from './identifying.ts';
import { keptStory } from './kept-story.ts';

const t = storyWords.details;
/** After the last key, in milliseconds. */
const PAUSE = 800;

/** Looks for details that could identify somebody, when asked; from then on again after each change. */
export default function DetailCheck() {
  const { value: draft, phase } = useKeptSoon(keptStory);
  const [asked, setAsked] = useState(false);
  const [found, setFound] = useState<Detail[] | 'looking' | 'failed'>('looking');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const status = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    if (!asked) return undefined;
    const look = () => {
      findDetails(draft).then(setFound, () => {
        setFound('failed');
      });
    };
    const timer = setTimeout(look, found === 'looking' ? 0 : PAUSE);
    return () => {
      clearTimeout(timer);
    };
  }, [asked, draft]);

  if (phase !== 'open') return <Closed phase={phase} />;
  const open = Array.isArray(found) ? found.filter((detail) => !left.has(detailKey(detail))) : [];
  return (
    <div className="flow">
      <button
        type="button"
        className="button second"
        onClick={() => {
          setLeft(new Set());
          setAsked(true);
        }}
      >
        {t.look}
      </button>
      <p role="status" tabIndex={-1} ref={status}>
        {asked && (Array.isArray(found) ? (open.length === 0 ? t.none : t.found(open.length)) : t[found])}
      </p>
      {open.length > 0 && <p>{t.yours}</p>}
      <ul role="list" className="details-found">
        {open.map((detail, index) => (
          <li key={`${detailKey(detail)} ${String(index)}`}>
            <DetailCard
              detail={detail}
              leave={() => {
                setLeft(new Set([...left, detailKey(detail)]));
                status.current?.focus();
              }}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

function DetailCard({ detail, leave }: { detail: Detail; leave: () => void }) {
  return (
    <div className="note flow">
      <p>
        <span className="quiet">{t.here(storyWords.parts[detail.part].label)}: </span>
        {detail.before}
        <mark>{detail.words}</mark>
        {detail.after}
      </p>
      <p>
        {t.looksLike(detail.name)} {detail.safe}
      </p>
      <p className="buttons">
        <button
          type="button"
          className="button second"
          aria-label={`${t.go}: ${detail.words}`}
          onClick={() => {
            goTo(detail);
          }}
        >
          {t.go}
        </button>
        <button type="button" className="button second" aria-label={`${t.dismiss}: ${detail.words}`} onClick={leave}>
          {t.dismiss}
        </button>
      </p>
    </div>
  );
}

/** Puts the cursor on the words. */
function goTo({ part, index, words }: Detail): void {
  const box = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(`#story-${part}`);
  box?.focus();
  box?.setSelectionRange(index, index + words.length);
}
