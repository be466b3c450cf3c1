import { useState } from 'preact/hooks';

/** How many items of a long list are shown: a page at first, and as many as reach the item that is asked for. */
export const usePaging = (
  total: number,
  page: number,
  wanted: number,
): { readonly shown: number; readonly left: number; readonly showMore: () => void } => {
  const [limit, setLimit] = useState(page);
  const shown = Math.min(total, Math.max(limit, Math.ceil((wanted + 1) / page) * page));
  return {
    shown,
    left: total - shown,
    showMore: () => {
      setLimit(shown + page);
    },
  };
};
