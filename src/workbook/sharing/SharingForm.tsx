import { useEffect, useState } from 'react';
import { sharingWords as t } from '../../i18n/en-workbook-sharing.ts';
import { STORY_FILE_LIMITS } from '../../schema/story-file-limits.ts';
import type { SharingChoices } from '../records.ts';
import { SaveLine, SaveNote } from '../save-line.tsx';
import { useKept, useLive } from '../use-kept.ts';
import { today } from '../wording/when.ts';
import ChoiceGroup from './ChoiceGroup.tsx';
import { AUDIENCES, CHANNELS, choiceProblems, NAMINGS, possibleChannels, type ChoiceProblem } from './choices.ts';
import { keptChoices } from './kept-choices.ts';
import LastDay from './LastDay.tsx';
import { pickedBefore, withPicked } from './picked.ts';

const FORM = 'sharing-choices';

type Question = 'audience' | 'channels' | 'naming' | 'until';

/** Who may see the story, where, under what name and until when. */
export default function SharingForm() {
  const { value: choices, phase } = useKept(keptChoices);
  // A day that is being typed passes through many that don't fit. Problems wait until somebody has gone on.
  const [touched, setTouched] = useState(false);
  const [last, setLast] = useState<Question>();
  const [picked] = useState(() => pickedBefore(FORM));
  useEffect(() => {
    keptChoices.joinTyped = (keptOnes) => withPicked(keptOnes, picked);
  }, []);
  // Before the script runs, everything can be filled in and printed.
  const live = useLive();
  const disabled = phase === 'locked' || (live && phase === 'opening');
  const now = phase === 'open' ? today() : '';
  const problems = phase === 'open' ? choiceProblems(choices, now) : [];
  const possible = possibleChannels(choices.audience);
  // Whoever keeps it for themselves is asked nothing more. On paper, all questions stand.
  const kept = phase !== 'opening' && choices.audience === 'nobody';
  const named = choices.naming !== 'anonymous';
  const change = (question: Question, part: Partial<SharingChoices>) => {
    setLast(question);
    keptChoices.change({ ...keptChoices.snapshot.value, ...part });
  };
  const note = (question: Question) => last === question && <SaveNote />;
  const saying = (...which: ChoiceProblem[]) => problems.filter((each) => which.includes(each)).map((each) => t.problems[each]);

  return (
    <div id={FORM} className="flow">
      <ChoiceGroup
        name="audience"
        type="radio"
        legend={t.audience.legend}
        options={AUDIENCES}
        words={t.audience.options}
        chosen={[choices.audience]}
        disabled={disabled}
        choose={(audience) => {
          change('audience', { audience });
        }}
      >
        {note('audience')}
      </ChoiceGroup>
      {!kept && (
        <>
          <ChoiceGroup
            name="channels"
            type="checkbox"
            legend={t.channels.legend}
            hint={choices.audience in t.channels.none ? t.channels.none[choices.audience as keyof typeof t.channels.none] : t.channels.hint}
            options={phase === 'opening' ? CHANNELS : possible}
            words={t.channels.options}
            chosen={choices.channels}
            disabled={disabled}
            problems={saying('no-channel', 'needs-website')}
            choose={(channel, on) => {
              change('channels', { channels: CHANNELS.filter((each) => (each === channel ? on : choices.channels.includes(each))) });
            }}
          >
            <Waiting choices={choices} />
            {note('channels')}
          </ChoiceGroup>
          <ChoiceGroup
            name="naming"
            type="radio"
            legend={t.naming.legend}
            options={NAMINGS}
            words={t.naming.options}
            chosen={[choices.naming]}
            disabled={disabled}
            problems={touched ? saying('no-name') : []}
            choose={(naming) => {
              setTouched(false);
              change('naming', { naming });
            }}
          >
            {(named || phase === 'opening') && (
              <p className="field">
                <label htmlFor="shown-name">{t.naming.name}</label>
                <input
                  type="text"
                  id="shown-name"
                  className="box"
                  autoComplete="off"
                  maxLength={STORY_FILE_LIMITS.name}
                  disabled={disabled}
                  value={phase === 'opening' ? undefined : choices.name}
                  onInput={(event) => {
                    change('naming', { name: event.currentTarget.value });
                  }}
                  onBlur={() => {
                    setTouched(true);
                  }}
                />
              </p>
            )}
            {note('naming')}
          </ChoiceGroup>
          <LastDay
            until={phase === 'opening' ? undefined : choices.until}
            today={now || undefined}
            disabled={disabled}
            problems={choices.until === '' ? [] : saying('end-not-a-day', 'end-passed', 'end-too-far')}
            change={(until) => {
              change('until', { until });
            }}
          />
          {note('until')}
        </>
      )}
      <SaveLine noted={last !== undefined} />
    </div>
  );
}

/** Says which ticked places don't count at the moment. */
function Waiting({ choices }: { choices: SharingChoices }) {
  const waiting = choices.channels.filter((each) => !possibleChannels(choices.audience).includes(each));
  if (waiting.length === 0) return null;
  return <p className="quiet">{t.waiting(waiting.map((each) => t.channels.options[each].label.toLowerCase()).join(', '))}</p>;
}
