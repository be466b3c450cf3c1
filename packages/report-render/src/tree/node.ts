import type { Appendices } from './appendices.ts';
import type { Attest } from './attest.ts';
import type { ChartNode } from './chart-node.ts';
import type { Contents } from './contents.ts';
import type { Decisions } from './decisions.ts';
import type { Emphasis } from './emphasis.ts';
import type { Heading } from './heading.ts';
import type { KeyFigures } from './key-figures.ts';
import type { LineBreak } from './line-break.ts';
import type { Link } from './link.ts';
import type { List } from './list.ts';
import type { MissingValue } from './missing-value.ts';
import type { Note } from './note.ts';
import type { NumberValue } from './number-value.ts';
import type { PageBreak } from './page-break.ts';
import type { Paragraph } from './paragraph.ts';
import type { StatusMark } from './status-mark.ts';
import type { Strong } from './strong.ts';
import type { Table } from './table.ts';

/**
 * Every node that a renderer handles, by its type. Text is not a node: it is a bare string.
 *
 * @category Tree
 */
export interface ReportNodes {
  /** Heading (rubrik). */
  readonly heading: Heading;
  /** Paragraph (stycke). */
  readonly paragraph: Paragraph;
  /** List (lista). */
  readonly list: List;
  /** Table (tabell). */
  readonly table: Table;
  /** Key figures (nyckeltal). */
  readonly 'key-figures': KeyFigures;
  /** Chart (diagram). */
  readonly chart: ChartNode;
  /** Note (faktaruta). */
  readonly note: Note;
  /** Decisions (förslag till beslut). */
  readonly decisions: Decisions;
  /** Table of contents (innehållsförteckning). */
  readonly contents: Contents;
  /** Appendices (bilagor). */
  readonly appendices: Appendices;
  /** Attest block (attesterat av). */
  readonly attest: Attest;
  /** Page break (sidbrytning). */
  readonly 'page-break': PageBreak;
  /** Strong text (fet stil). */
  readonly strong: Strong;
  /** Stressed text (kursiv stil). */
  readonly emphasis: Emphasis;
  /** Link (länk). */
  readonly link: Link;
  /** Status mark (statusmarkering). */
  readonly status: StatusMark;
  /** Number (tal). */
  readonly number: NumberValue;
  /** Missing value (saknat värde). */
  readonly missing: MissingValue;
  /** Line break (radbrytning). */
  readonly 'line-break': LineBreak;
}

/**
 * Name of a node type.
 *
 * @category Tree
 */
export type NodeType = keyof ReportNodes;

/**
 * Any node of the tree below the report itself.
 *
 * @category Tree
 */
export type ReportNode = ReportNodes[NodeType];

/**
 * One handler per node type: what a format is. A format that forgets a node does not compile.
 *
 * @category Tree
 */
export type NodeHandlers<Context, Result> = {
  readonly [T in NodeType]: (node: ReportNodes[T], context: Context) => Result;
};
