interface Props {
  id: string;
  label: string;
  hint?: string;
  value: string;
  maxLength: number;
  rows?: number;
  change: (value: string) => void;
}

/** Room to write in, which grows with what is written. */
export default function TypedText({ id, label, hint, value, maxLength, rows = 2, change }: Props) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className="quiet">
          {hint}
        </p>
      )}
      <textarea
        id={id}
        className="box short"
        rows={rows}
        autoComplete="off"
        maxLength={maxLength}
        aria-describedby={hint && `${id}-hint`}
        value={value}
        onInput={(event) => {
          change(event.currentTarget.value);
        }}
      />
    </div>
  );
}
