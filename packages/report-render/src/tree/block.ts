import type { Appendices } from './appendices.ts';
import type { Attest } from './attest.ts';
import type { ChartNode } from './chart-node.ts';
import type { Contents } from './contents.ts';
import type { Decisions } from './decisions.ts';
import type { Heading } from './heading.ts';
import type { KeyFigures } from './key-figures.ts';
import type { List } from './list.ts';
import type { Note } from './note.ts';
import type { PageBreak } from './page-break.ts';
import type { Paragraph } from './paragraph.ts';
import type { Table } from './table.ts';

/**
 * What the body of a report is made of, in order. Sections follow from the headings.
 *
 * @category Tree
 */
export type Block =
  | Heading
  | Paragraph
  | List
  | Table
  | KeyFigures
  | ChartNode
  | Note
  | Decisions
  | Contents
  | Appendices
  | Attest
  | PageBreak;
