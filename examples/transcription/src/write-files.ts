import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes files into a folder, all or none: each under a temporary name first, renamed when every one is complete.
 * Returns the paths in the order of the names.
 */
export const writeFiles = (
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): readonly string[] => {
  mkdirSync(folder, { recursive: true });
  const pending = Object.entries(files).map(([name, content]) => ({
    path: join(folder, name),
    temporary: join(folder, `.${name}.partial`),
    content,
  }));
  try {
    for (const { temporary, content } of pending) writeFileSync(temporary, content);
    for (const { temporary, path } of pending) renameSync(temporary, path);
  } catch (error) {
    for (const { temporary } of pending) rmSync(temporary, { force: true });
    throw error;
  }
  return pending.map(({ path }) => path);
};
