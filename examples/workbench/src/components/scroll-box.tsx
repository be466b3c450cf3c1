import type { ComponentChildren, JSX } from 'preact';

/** A box that scrolls sideways on a narrow screen, within reach of the keyboard. */
export const ScrollBox = ({
  label,
  children,
}: {
  label: string;
  children: ComponentChildren;
}): JSX.Element => (
  <div class="scroll" role="region" aria-label={label} tabIndex={0}>
    {children}
  </div>
);
