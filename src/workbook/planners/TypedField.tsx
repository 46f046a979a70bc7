interface Props {
  id: string;
  label: string;
  hint?: string;
  value: string;
  /** Why what stands there can't be read, and how to mend it. */
  problem?: string | undefined;
  maxLength: number;
  inputMode?: 'numeric' | 'decimal' | 'text';
  placeholder?: string;
  change: (value: string) => void;
}

/** A line to type in, with what is wrong right below it. */
export default function TypedField({ id, label, hint, value, problem, maxLength, inputMode = 'text', placeholder, change }: Props) {
  const describedBy = [hint && `${id}-hint`, `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className="quiet">
          {hint}
        </p>
      )}
      <input
        type="text"
        id={id}
        className="box"
        inputMode={inputMode}
        autoComplete="off"
        maxLength={maxLength}
        placeholder={placeholder}
        aria-describedby={describedBy}
        aria-invalid={problem !== undefined}
        value={value}
        onInput={(event) => {
          change(event.currentTarget.value);
        }}
      />
      <p id={`${id}-problem`} className="field-problem">
        {problem}
      </p>
    </div>
  );
}
