import type { JSX } from 'preact';
import { FileOpener } from '../components/file-opener.tsx';
import { type Sample, samples } from '../domain/samples.ts';
import { useTexts } from '../messages/use-texts.ts';

/** What the reader meets before a document is open. */
export const StartView = (props: {
  readonly onFile: (file: File) => void;
  readonly onSample: (sample: Sample) => void;
}): JSX.Element => {
  const { t } = useTexts();
  return (
    <div class="start">
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <section class="drop" aria-labelledby="open-heading">
        <h2 id="open-heading">{t.open.heading}</h2>
        <p>{t.open.dropAnywhere}</p>
        <FileOpener class="primary" label={t.open.choose} onFile={props.onFile} />
      </section>
      <section aria-labelledby="samples-heading">
        <h2 id="samples-heading">{t.open.samples}</h2>
        <ul class="samples">
          {samples.map((sample) => (
            <li>
              <button
                type="button"
                lang="sv"
                onClick={() => {
                  props.onSample(sample);
                }}
              >
                {sample.name}
              </button>
            </li>
          ))}
        </ul>
      </section>
      <p class="quiet">{t.privacy}</p>
    </div>
  );
};
