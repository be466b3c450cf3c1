import type { Messages } from './report-messages.ts';

/**
 * How far a renderer has come.
 *
 * @category Rendering
 */
export interface RenderProgress {
  /** Blocks of the body that are done. */
  readonly done: number;
  /** Blocks of the body in all. */
  readonly total: number;
}

/**
 * The part of an `AbortSignal` that renderers read, so that this package needs no DOM types.
 *
 * @category Rendering
 */
export interface CancellationSignal {
  /** Whether the work should stop. */
  readonly aborted: boolean;
  /** Why, as the caller gave it; becomes the `cause` of the error. */
  readonly reason?: unknown;
}

/**
 * Options that every renderer of a whole report takes. None of them changes a byte of the result but `messages`.
 *
 * @category Rendering
 */
export interface RenderOptions {
  /** Texts that replace those of the message table. */
  readonly messages?: Partial<Messages> | undefined;
  /** Called after each block of the body. */
  readonly onProgress?: ((progress: RenderProgress) => void) | undefined;
  /** An `AbortSignal`, looked at before each block of the body. */
  readonly signal?: CancellationSignal | undefined;
}
