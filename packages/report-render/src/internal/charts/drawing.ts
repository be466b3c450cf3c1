import type { Element } from 'hast';
import type { Messages } from '../../report-messages.ts';
import type { Language } from '../../tree/language.ts';
import { label } from './shapes.ts';

/** What a chart is drawn with: width in px, language and texts, and the start of every id. */
export interface DrawContext {
  readonly width: number;
  readonly language: Language;
  readonly messages: Messages;
  readonly id: string;
}

/** Shapes from y = 0 to their height. */
export interface Drawing {
  readonly height: number;
  readonly shapes: readonly Element[];
}

/** Text size of charts in px. */
export const textSize = 13;

/** Size of secondary text in px. */
export const smallSize = 12;

/** Height of a line of text in px. */
export const lineHeight = 17;

/**
 * A chart without data says so.
 *
 * @param context - width, language and texts
 * @returns the drawing
 */
export const emptyDrawing = (context: DrawContext): Drawing => ({
  height: 28,
  shapes: [label(0, 18, context.messages['chart.empty'], { tone: 'quiet' })],
});
