import { type ReadDocument, readDocument, type RefusalReason } from './read-document.ts';

/** A transcription is a few hundred kB; far beyond that a file is something else, and a browser would stand still. */
export const largestMegabytes = 64;

const refuse = (reason: RefusalReason, file: string): ReadDocument => ({
  success: false,
  refusal: { reason, file, problems: [] },
});

/** Bytes as UTF-8 text; undefined when they are something else, such as a PDF or a Word file. */
const decode = (bytes: ArrayBuffer): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** Reads a file that was dropped or chosen; it never leaves the page. */
export const readFile = async (file: File): Promise<ReadDocument> => {
  if (file.size > largestMegabytes * 1_000_000) return refuse('too-large', file.name);
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    // A folder, or a file that has been moved or may not be read.
    return refuse('unreadable', file.name);
  }
  const text = decode(bytes);
  return text === undefined ? refuse('not-text', file.name) : readDocument(file.name, text);
};
