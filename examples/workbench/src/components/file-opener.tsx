import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';

/** A button that lets the reader choose a file. */
export const FileOpener = (props: {
  readonly label: string;
  readonly class: string;
  readonly onFile: (file: File) => void;
}): JSX.Element => {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class={props.class} onClick={() => input.current?.click()}>
        {props.label}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // The same file can be chosen again after it has been corrected.
          event.currentTarget.value = '';
          if (file !== undefined) props.onFile(file);
        }}
      />
    </>
  );
};
