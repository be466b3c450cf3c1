import type { Emphasis } from './emphasis.ts';
import type { LineBreak } from './line-break.ts';
import type { Link } from './link.ts';
import type { MissingValue } from './missing-value.ts';
import type { NumberValue } from './number-value.ts';
import type { StatusMark } from './status-mark.ts';
import type { Strong } from './strong.ts';

/**
 * What can stand inside a line of text. A bare string is text.
 *
 * @category Tree
 */
export type Inline = string | Strong | Emphasis | Link | StatusMark | NumberValue | MissingValue | LineBreak;

/**
 * What the constructors accept where a node holds text: one inline, or several.
 *
 * @category Tree
 */
export type InlineContent = Inline | readonly Inline[];
