import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { isMargin } from '../domain/rules.ts';
import { useTexts } from '../messages/use-texts.ts';

/** A number that takes effect when the field is left; what is no number is told and changes nothing. */
export const NumberField = (props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}): JSX.Element => {
  const { t } = useTexts();
  const { label, value, onChange } = props;
  const id = useId();
  const [text, setText] = useState(value);
  useEffect(() => {
    setText(value);
  }, [value]);
  const invalid = !isMargin(text);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        value={text}
        aria-invalid={invalid}
        aria-describedby={invalid ? `${id}-problem` : undefined}
        onChange={({ currentTarget }) => {
          const written = currentTarget.value;
          setText(written);
          if (isMargin(written)) onChange(written.trim());
        }}
      />
      {invalid && (
        <p class="problem" id={`${id}-problem`} role="alert">
          {t.rules.invalid(text)}
        </p>
      )}
    </div>
  );
};
