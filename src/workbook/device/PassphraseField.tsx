import { useEffect, useRef } from 'react';

/** A field for a passphrase, with what was wrong with the last try. The focus goes back to it then. */
export default function PassphraseField(props: {
  id: string;
  label: string;
  value: string;
  problem?: string;
  change: (value: string) => void;
}) {
  const { id, label, value, problem = '', change } = props;
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (problem) box.current?.focus();
  }, [problem]);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {/* Offers of the browser to keep it would give it to whoever uses this device next. */}
      <input
        type="password"
        id={id}
        ref={box}
        className="box"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        aria-invalid={problem !== ''}
        aria-describedby={`${id}-problem`}
        value={value}
        onInput={(event) => {
          change(event.currentTarget.value);
        }}
      />
      <p id={`${id}-problem`} className="problem" role="alert">
        {problem}
      </p>
    </div>
  );
}
