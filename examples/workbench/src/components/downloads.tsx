import type { Results } from '@sdn-examples/tertial-report';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Format } from '../domain/export-report.ts';
import { useTexts } from '../messages/use-texts.ts';

const formats: readonly Format[] = ['html', 'docx', 'xlsx'];

/** Hands a file to the reader the way a link would. */
const save = (file: File): void => {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  // The browser has taken hold of the file by then.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
};

/** Buttons that write the report of the open document; the writers are fetched when they are first needed. */
export const Downloads = (props: {
  readonly results: Results;
  readonly announce: (text: string) => void;
}): JSX.Element => {
  const { t } = useTexts();
  const [writing, setWriting] = useState<Format | undefined>();
  const write = async (format: Format): Promise<void> => {
    const name = t.download.formats[format];
    setWriting(format);
    props.announce(t.download.writing(name));
    try {
      const { exportReport } = await import('../domain/export-report.ts');
      const file = await exportReport(props.results, format);
      save(file);
      props.announce(t.download.done(file.name));
    } catch (error) {
      props.announce(t.download.failed(name, error instanceof Error ? error.message : String(error)));
    } finally {
      setWriting(undefined);
    }
  };
  return (
    <div class="downloads" role="group" aria-label={t.download.label}>
      <span aria-hidden="true">{t.download.label}</span>
      {formats.map((format) => (
        <button
          type="button"
          aria-disabled={writing !== undefined}
          onClick={() => {
            if (writing === undefined) void write(format);
          }}
        >
          {t.download.formats[format]}
        </button>
      ))}
    </div>
  );
};
