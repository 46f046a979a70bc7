interface Props {
  id: string;
  label: string;
  maxLength: number;
  value: string;
  change: (value: string) => void;
}

/** A few lines to type in. */
export default function TextArea({ id, label, maxLength, value, change }: Props) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className="box few-lines"
        rows={2}
        autoComplete="off"
        maxLength={maxLength}
        value={value}
        onInput={(event) => {
          change(event.currentTarget.value);
        }}
      />
    </div>
  );
}
