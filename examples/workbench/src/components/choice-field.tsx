import type { JSX } from 'preact';

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly options: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of a few named options. */
export const ChoiceField = <T extends string>({
  label,
  options,
  names,
  value,
  onChange,
}: ChoiceProps<T>): JSX.Element => (
  <label class="field">
    <span>{label}</span>
    <select
      value={value}
      onChange={({ currentTarget }) => {
        const chosen = options.find((each) => each === currentTarget.value);
        if (chosen !== undefined) onChange(chosen);
      }}
    >
      {options.map((option) => (
        <option value={option}>{names[option]}</option>
      ))}
    </select>
  </label>
);
