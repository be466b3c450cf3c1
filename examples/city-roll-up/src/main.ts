import { mergeRollUps, type RollUp, rollUp } from '@sdn/indicator-calc';
import { assessCityTarget } from './assess-city-target.ts';
import { boards, cityTargets } from './boards.ts';
import { generateUnits } from './generate-units.ts';
import { rollUpInWorkers } from './roll-up-in-workers.ts';

const workers = 3;

const show = ({ result, unit = '', coverage }: RollUp): string => {
  const text =
    result.status === 'value' ? `${result.value.toFixed(unit === '%' ? 1 : 0)} ${unit}` : result.reason;
  return `${text.replace('.', ',').padStart(8)}   ${coverage.reported} of ${coverage.of} units`;
};

const parts = await rollUpInWorkers(boards, workers);
const reports = boards.map(generateUnits);
const units = reports.flatMap((report) => report.units);

for (const [key, title, method] of [
  ['sickLeave', 'Sjukfrånvaro, T1 2020 (generated)', { aggregation: 'ratio-of-sums' }],
  ['feedback', 'Inkomna synpunkter, T1 2020 (generated)', { aggregation: 'sum' }],
] as const) {
  console.log(title);
  for (const part of [...parts].sort((a, b) => a.board.localeCompare(b.board, 'sv')))
    console.log(`  ${part.board.padEnd(22)}${show(mergeRollUps([part[key]]))}`);

  const city = mergeRollUps(parts.map((part) => part[key]));
  console.log(`  ${'Stockholm'.padEnd(22)}${show(city)}`);
  for (const { missing, members } of city.missing)
    console.log(`  ${missing} ${members.length}: ${members.join(', ')}`);

  const atOnce = rollUp(
    reports.flatMap((report) => report[key]),
    { ...method, expected: units },
  );
  const isSame = JSON.stringify(city) === JSON.stringify(atOnce);
  console.log(`  ${workers} processes and one process: ${isSame ? 'the same' : 'DIFFERENT'}\n`);
  if (!isSame) process.exitCode = 1;
}

for (const cityTarget of cityTargets) {
  const { status, sum, difference, shares, missing } = assessCityTarget(cityTarget);
  console.log(`${cityTarget.title}, 2020: at least ${cityTarget.target} st in the city`);
  for (const { organisation, target, percent } of shares) {
    const share = percent?.toFixed(1).replace('.', ',') ?? '–';
    const source = cityTarget.printed.has(organisation) ? 'printed' : 'generated';
    console.log(
      `  ${organisation.padEnd(22)}${target.toFixed().padStart(5)} st  ${share.padStart(4)} %  ${source}`,
    );
  }
  for (const { missing: kind, members } of missing) console.log(`  ${kind}: ${members.join(', ')}`);
  console.log(`  together ${sum.toFixed()} st, ${difference.toFixed()} from the target: ${status}\n`);
}
