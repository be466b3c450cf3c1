/**
 * Runs the tests of period-calendar under time zones and locales in which dates computed on the local clock go wrong:
 * Pacific/Apia has no 30 December 2011, America/Sao_Paulo had days without midnight. Fails when any run fails, and when
 * a zone or the tests are missing, so that silence means success.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);
const vitest = join(dirname(require.resolve('vitest/package.json')), 'vitest.mjs');

const zones = ['UTC', 'Europe/Stockholm', 'Pacific/Apia', 'America/Sao_Paulo'];
const locales = ['C', 'sv_SE.UTF-8'];

/** Runs Node in the zone and locale; gives its status and what it printed. */
const run = (zone, locale, args) => {
  const env = { ...process.env, TZ: zone, LANG: locale, LC_ALL: locale, NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, env, encoding: 'utf8' });
  return { status, output: `${stdout}${stderr}` };
};

let failed = 0;
for (const zone of zones) {
  const known = run(zone, 'C', ['-p', 'Intl.DateTimeFormat().resolvedOptions().timeZone']).output.trim();
  if (known !== zone) {
    console.error(`${zone}: this Node runs in ${known} instead`);
    failed += 1;
  }
  for (const locale of locales) {
    const { status, output } = run(zone, locale, [vitest, 'run', '--project', 'period-calendar']);
    const summary = /(\d+) passed, (\d+) failed, (\d+) skipped/.exec(output);
    const good =
      status === 0 && summary && Number(summary[1]) > 0 && summary[2] === '0' && summary[3] === '0';
    console.log(`${zone} ${locale}: ${summary?.[0] ?? 'no summary'}${good ? '' : ' FAILED'}`);
    if (good) continue;
    failed += 1;
    console.error(output);
  }
}
if (failed > 0) {
  console.error(`${failed} of the runs failed`);
  process.exit(1);
}
