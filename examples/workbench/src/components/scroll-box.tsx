import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** A box that scrolls sideways where its content is too wide, and is then within reach of the keyboard. */
export const ScrollBox = (props: {
  readonly label: string;
  readonly children: ComponentChildren;
}): JSX.Element => {
  const box = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => {
      setScrolls(element.scrollWidth > element.clientWidth);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  const reachable = scrolls ? { role: 'region' as const, 'aria-label': props.label, tabIndex: 0 } : {};
  return (
    <div class="scroll" ref={box} {...reachable}>
      {props.children}
    </div>
  );
};
