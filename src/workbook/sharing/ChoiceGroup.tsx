/** One question with answers to pick: one of them (`radio`) or several (`checkbox`). Works before the script runs, to fill in and print. */
export default function ChoiceGroup<Option extends string>(props: {
  name: string;
  type: 'radio' | 'checkbox';
  legend: string;
  hint?: string;
  options: readonly Option[];
  words: Readonly<Record<Option, { label: string; hint: string }>>;
  chosen: readonly Option[];
  disabled?: boolean;
  /** Explains the group when something in it has to be looked at again. */
  problems?: readonly string[];
  choose: (option: Option, on: boolean) => void;
  children?: React.ReactNode;
}) {
  const { name, type, legend, hint, options, words, chosen, disabled, problems = [], choose, children } = props;
  const described = [hint ? `${name}-hint` : '', problems.length > 0 ? `${name}-problem` : ''].filter(Boolean).join(' ');
  return (
    <fieldset className="choices" aria-describedby={described || undefined}>
      <legend>{legend}</legend>
      {hint && (
        <p id={`${name}-hint`} className="quiet">
          {hint}
        </p>
      )}
      {options.map((option) => (
        <div className="choice-line" key={option}>
          <input
            type={type}
            id={`${name}-${option}`}
            name={name}
            value={option}
            disabled={disabled}
            checked={chosen.includes(option)}
            aria-describedby={`${name}-${option}-hint`}
            onChange={(event) => {
              choose(option, event.currentTarget.checked);
            }}
          />
          <label htmlFor={`${name}-${option}`}>{words[option].label}</label>
          <p id={`${name}-${option}-hint`} className="quiet">
            {words[option].hint}
          </p>
        </div>
      ))}
      {children}
      <Problems id={`${name}-problem`} problems={problems} />
    </fieldset>
  );
}

/** What has to be looked at again, in words. */
export function Problems({ id, problems }: { id: string; problems: readonly string[] }) {
  if (problems.length === 0) return null;
  return (
    <div id={id} className="problem flow">
      {problems.map((problem) => (
        <p key={problem}>{problem}</p>
      ))}
    </div>
  );
}
