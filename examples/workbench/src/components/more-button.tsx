import type { JSX } from 'preact';
import { useTexts } from '../messages/use-texts.ts';

/** Shows the next page of a long list; nothing where nothing is left. */
export const MoreButton = (props: {
  readonly left: number;
  readonly page: number;
  readonly showMore: () => void;
}): JSX.Element | null => {
  const { t } = useTexts();
  if (props.left === 0) return null;
  return (
    <button type="button" class="more" onClick={props.showMore}>
      {t.showMore(Math.min(props.page, props.left), props.left)}
    </button>
  );
};
