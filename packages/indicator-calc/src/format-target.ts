import { formatNumber } from './internal/format-number.ts';
import type { Target } from './target.ts';

/**
 * Options of {@link formatTarget}.
 *
 * @category Values and targets
 */
export interface FormatTargetOptions {
  /** True to print the house form even when the printed text is known; false when not given. */
  readonly canonical?: boolean | undefined;
}

const CHANGE = { increase: 'Öka', decrease: 'Minska' } as const;

/**
 * Prints a target (årsmål): byte for byte the text that it was parsed from, or the house form when it was made in code.
 *
 * The house form has a decimal comma, the printed number of decimals, a no-break space between thousands and before the unit, and a
 * hyphen as minus. `canonical: true` prints it for parsed targets too, so that `90%` becomes `90 %`.
 *
 * @param target - the target
 * @param options - whether the house form replaces the printed text
 * @returns the text, in Swedish
 *
 * @example
 * ```ts
 * import { formatTarget, parseTarget } from '@sdn/indicator-calc';
 *
 * formatTarget(parseTarget('Tas fram av nämnd/ styrelse')); // => 'Tas fram av nämnd/ styrelse'
 * formatTarget(parseTarget('90%'), { canonical: true }); // => '90\u00a0%'
 * formatTarget({ kind: 'at-most', value: '6.5', decimals: 1, unit: '%' }); // => 'Max 6,5\u00a0%'
 * ```
 *
 * @category Values and targets
 */
export const formatTarget = (target: Target, options: FormatTargetOptions = {}): string => {
  if (target.raw !== undefined && options.canonical !== true) return target.raw;
  switch (target.kind) {
    case 'level':
      return formatNumber(target);
    case 'at-most':
      return `${target.strict === true ? 'Under' : 'Max'} ${formatNumber(target)}`;
    case 'at-least':
      return `${target.strict === true ? 'Över' : 'Minst'} ${formatNumber(target)}`;
    case 'within':
      return target.centre === '0'
        ? `+/- ${formatNumber(target)}`
        : `${formatNumber({ ...target, value: target.centre, unit: '' })} +/- ${formatNumber(target)}`;
    case 'direction':
      return `${CHANGE[target.change]}${target.baseYear === undefined ? '' : ` jämfört med ${target.baseYear}`}`;
    case 'relative': {
      const what = target.what === '' ? '' : ` ${target.what}`;
      return `${formatNumber(target)}${what}${target.baseYear === undefined ? '' : ` relativt ${target.baseYear}`}`;
    }
    case 'delegated':
      return `Tas fram av ${target.to.join('/')}`;
    case 'pending':
      return target.until === undefined ? 'Fastställs' : `Fastställs ${target.until}`;
    case 'none':
      return '';
    case 'unparsed':
      return target.raw;
  }
};
