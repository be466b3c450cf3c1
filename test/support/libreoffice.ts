import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where Debian, other Linuxes and macOS put it; tests that need it say "not tried" without it. */
export const libreOfficePath: string | undefined = [
  '/usr/bin/soffice',
  '/usr/local/bin/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
].find(existsSync);

/**
 * Converts a file with LibreOffice, in a profile of its own so that no setting and no other run matters.
 *
 * @param bytes - the file
 * @param extension - what kind it is, such as `docx`
 * @param target - the kind wanted, with its filter options
 * @returns the files it wrote, by their names
 */
export const convert = (
  bytes: Uint8Array,
  extension: string,
  target: string,
): ReadonlyMap<string, Buffer> => {
  if (libreOfficePath === undefined) throw new Error('LibreOffice is not installed here.');
  const folder = mkdtempSync(join(tmpdir(), 'sdn-office-'));
  try {
    const [source, out] = [join(folder, `report.${extension}`), join(folder, 'out')];
    writeFileSync(source, bytes);
    const { status, stderr } = spawnSync(
      libreOfficePath,
      [
        `-env:UserInstallation=file://${join(folder, 'profile')}`,
        '--headless',
        '--convert-to',
        target,
        '--outdir',
        out,
        source,
      ],
      { encoding: 'utf8', timeout: 240_000 },
    );
    if (status !== 0 || !existsSync(out)) throw new Error(`LibreOffice could not convert: ${stderr}`);
    return new Map(readdirSync(out).map((name) => [name, readFileSync(join(out, name))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
