import { foldText } from './text.ts';

/**
 * Tells what a printed target says: nothing (empty or "-"), that the board is to set it ("Tas fram av nämnd"), that it comes
 * later ("Fastställs 2020", "Fastställd 2021", "Faststälts t1"), or something to reach.
 *
 * @param raw - the target as printed
 * @returns the kind
 */
export const kindOfTarget = (raw: string): 'none' | 'delegated' | 'pending' | 'set' => {
  const text = foldText(raw);
  if (/^[-–−]?$/.test(text)) return 'none';
  if (text.startsWith('tas fram av')) return 'delegated';
  return text.startsWith('fastst') ? 'pending' : 'set';
};
