interface Props<Option extends string> {
  id: string;
  label: string;
  options: readonly Option[];
  words: Record<Option, string>;
  value: Option;
  change: (value: Option) => void;
}

/** One of a few, to choose. */
export default function SelectField<Option extends string>({ id, label, options, words, value, change }: Props<Option>) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="box"
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option === event.currentTarget.value);
          if (chosen) change(chosen);
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {words[option]}
          </option>
        ))}
      </select>
    </div>
  );
}
