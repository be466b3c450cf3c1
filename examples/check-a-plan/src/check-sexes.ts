import { stripTags, type Transcription } from '@sdn-examples/transcription';
import { safeParseQuantity } from '@sdn/indicator-calc';
import { assessSexSplit } from '@sdn/indicator-calc/sexes';
import type { AuditFinding } from './audit.ts';

type Language = 'en' | 'sv';

const texts: Readonly<Record<Language, (total: string, men: string, women: string) => string>> = {
  en: (total, men, women) =>
    `the outcome ${total} neither lies between men's ${men} and women's ${women} nor is their sum.`,
  sv: (total, men, women) =>
    `utfallet ${total} ligger inte mellan mäns ${men} och kvinnors ${women} och är inte heller deras summa.`,
};

/**
 * Outcomes that those of men and women can make in no way. Whether an indicator is a rate or a count is not
 * printed, so only a total that is neither is told; a warning, since persons of no stated sex may count in it.
 */
export const checkSexes = ({ indicators }: Transcription, language: Language): readonly AuditFinding[] =>
  indicators.flatMap(({ title, cells }): AuditFinding[] => {
    const [total = '', men = '', women = ''] = [
      cells.periodensUtfall,
      cells.utfallMän,
      cells.utfallKvinnor,
    ].map((cell) => stripTags(cell ?? ''));
    const printed = [total, men, women];
    if (!printed.every((cell) => safeParseQuantity(cell).success)) return [];
    // Beside a percentage a bare number is one as well.
    const unit = printed.some((cell) => cell.includes('%')) ? '%' : undefined;
    const isWrong = (['rate', 'count'] as const).every(
      (kind) => assessSexSplit({ total, men, women }, { kind, unit }).status === 'wrong',
    );
    if (!isWrong) return [];
    return [
      {
        severity: 'warning',
        code: 'sexes-contradict-total',
        table: null,
        row: stripTags(title),
        column: null,
        printed: total,
        expected: null,
        message: `${stripTags(title)}: ${texts[language](total, men, women)}`,
        cell: null,
      },
    ];
  });
