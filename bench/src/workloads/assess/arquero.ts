/** arquero over the same whole numbers, which it holds in doubles: products beyond 2^53 are no longer exact. */
import type { Observations } from '../../data/observations.ts';
import { peer } from '../../peer.ts';
import type { Enter } from '../../race/workload.ts';
import type { Arquero, Table } from '../arquero.ts';
import { indicatorColumns, observationColumns, RESULT_COLUMNS } from './sql.ts';

export const enter: Enter<Observations> = async (data) => {
  const aq = await peer<Arquero>('arquero');
  const observations = aq.table(observationColumns(data));
  const indicators = aq.table(indicatorColumns(data));
  let result: Table | undefined;
  return {
    work: () => {
      result = observations
        .join_left(indicators, 'indicator')
        .derive({ top: 'd => d.numerator * d.up', bottom: 'd => d.denominator * d.down' })
        .derive({
          size: 'd => floor((2 * abs(d.top) + d.bottom) / (2 * d.bottom))',
        })
        .derive({
          printed:
            'd => d.denominator > 0 && d.denominator >= d.least ? (d.top < 0 ? -d.size : d.size) : NaN',
        })
        .derive({ distance: 'd => (is_nan(d.forecast) ? d.printed : d.forecast) - d.target' })
        .derive({
          miss: 'd => d.form == 0 ? -d.distance : d.form == 1 ? d.distance : abs(d.distance) - d.tolerance',
          exact:
            'd => d.form == 0 ? d.target * d.bottom - d.top : d.form == 1 ? d.top - d.target * d.bottom : abs(d.top - d.target * d.bottom) - d.tolerance * d.bottom',
          reference: 'd => d.form == 2 ? d.tolerance : abs(d.target)',
        })
        .derive({
          status:
            'd => is_nan(d.distance) ? 4 : d.miss <= 0 ? 0 : d.partly == null ? 3 : d.miss * 1000 <= d.partly * d.reference ? 1 : 2',
        })
        .derive({
          reason:
            'd => d.status < 4 ? d.status : is_nan(d.target) ? 4 : is_nan(d.numerator) || is_nan(d.denominator) ? 5 : d.denominator == 0 ? 6 : 7',
          basis: 'd => d.status == 4 ? 0 : !is_nan(d.forecast) ? 1 : d.status == 0 && d.exact > 0 ? 3 : 2',
        });
    },
    read: () =>
      Object.fromEntries(RESULT_COLUMNS.map((name) => [name, Float64Array.from(result?.array(name) ?? [])])),
  };
};
