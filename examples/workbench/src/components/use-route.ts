import { useEffect, useState } from 'preact/hooks';
import { readAddress, type View } from '../domain/place.ts';

/** Where the reader is: a view, and the element in it that a link led to. */
export interface Route {
  readonly view: View;
  readonly id: string | undefined;
  /** Counts the steps, so that following the same link again is a step too. */
  readonly step: number;
}

const routeOf = (step: number, before: View): Route => {
  const { view, id } = readAddress(location.hash) ?? { view: before, id: undefined };
  return { view, id, step };
};

/** The reader's place, from the address, so that the browser's own back and forward work. */
export const useRoute = (): Route => {
  const [route, setRoute] = useState<Route>(() => routeOf(0, 'goals'));
  useEffect(() => {
    const follow = (): void => {
      if (location.hash === '' || readAddress(location.hash) !== undefined)
        setRoute(({ step, view }) => routeOf(step + 1, view));
    };
    // A link to where one already is changes no address, but must lead there all the same.
    const followAgain = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (link?.hash === location.hash && link.hash !== '') follow();
    };
    addEventListener('hashchange', follow);
    addEventListener('click', followAgain);
    return () => {
      removeEventListener('hashchange', follow);
      removeEventListener('click', followAgain);
    };
  }, []);
  return route;
};

/** Brings the element that the route names into sight, opens what hides it, marks it and gives it the focus. */
export const goToElement = (id: string): boolean => {
  const element = document.getElementById(id);
  if (element === null) return false;
  for (const marked of document.querySelectorAll('[data-marked]')) marked.removeAttribute('data-marked');
  for (let around = element.parentElement; around !== null; around = around.parentElement)
    if (around instanceof HTMLDetailsElement) around.open = true;
  element.dataset['marked'] = '';
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'center', inline: 'center' });
  return true;
};
