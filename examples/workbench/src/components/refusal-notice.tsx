import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Refusal } from '../domain/read-document.ts';
import { largestMegabytes } from '../domain/read-file.ts';
import { useTexts } from '../messages/use-texts.ts';

const shownProblems = 8;

/** Why a file could not be opened, where, what was expected and what to do; what was open before stays open. */
export const RefusalNotice = (props: {
  readonly refusal: Refusal;
  /** Title of the document that is still open. */
  readonly open: string | undefined;
  readonly onClose: () => void;
}): JSX.Element => {
  const { language, t } = useTexts();
  const notice = useRef<HTMLElement>(null);
  useEffect(() => {
    notice.current?.scrollIntoView({ block: 'nearest' });
  }, [props.refusal]);
  const { file, reason, problems } = props.refusal;
  const left = problems.length - shownProblems;
  return (
    <section ref={notice} class="refusal" role="alert" aria-labelledby="refusal-heading">
      <h2 id="refusal-heading">{t.refusal.heading(file)}</h2>
      <p>{t.refusal.what[reason]}</p>
      {problems.length > 0 && (
        <>
          <p class="label">{t.refusal.places}</p>
          <ul>
            {problems.slice(0, shownProblems).map(({ path, message, swedish }) => (
              <li>
                <code>{path === '' ? t.refusal.wholeFile : path}</code>:{' '}
                {language === 'sv' && swedish !== undefined ? swedish : <span lang="en">{message}</span>}
              </li>
            ))}
          </ul>
          {left > 0 && <p>{t.refusal.more(left)}</p>}
        </>
      )}
      <p>{t.refusal.expected(largestMegabytes)}</p>
      <p>{t.refusal.remedy[reason]}</p>
      {props.open !== undefined && <p>{t.refusal.kept(props.open)}</p>}
      <button type="button" onClick={props.onClose}>
        {t.refusal.close}
      </button>
    </section>
  );
};
