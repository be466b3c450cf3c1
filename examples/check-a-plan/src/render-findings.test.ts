import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseTranscription } from '@sdn-examples/transcription';
import { describe, expect, test } from 'vitest';
import { audit } from './audit.ts';
import { composeFindings } from './compose-findings.ts';
import { renderFindings } from './render-findings.ts';

const data = join(dirname(fileURLToPath(import.meta.url)), '../../data');

const pageOf = (name: string): string => {
  const read = parseTranscription(readFileSync(join(data, `${name}.json`), 'utf8'));
  if (!read.success) throw new Error(`${name} cannot be read`);
  return renderFindings(composeFindings(read.data, audit(read.data, 'sv')));
};

const idsOf = (html: string): readonly string[] =>
  [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? '');

describe('the page of findings', () => {
  test.each(['sodermalm-t1-2021', 'skarholmen-vp-2020', 'stod-och-aktivitetsenheten-vp-2020'])(
    '%s: every click leads somewhere, and no place is there twice',
    (name) => {
      const html = pageOf(name);
      const ids = idsOf(html);
      expect(new Set(ids).size).toBe(ids.length);
      const targets = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, target]) => target ?? '');
      expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
    },
  );

  test('the figure that cannot be right is marked in its table and says which finding it belongs to', () => {
    expect(pageOf('sodermalm-t1-2021')).toContain(
      '<strong>34,1</strong> <a href="#finding-1" id="cell-1">Nr 1</a>',
    );
  });

  test('a document without findings says so', () => {
    expect(pageOf('stod-och-aktivitetsenheten-vp-2020')).toContain('Inget att anmärka.');
  });
});
