import { listOddCharacters } from '../odd-characters.ts';
import type { Check } from '../context.ts';

// The longest title that still reads as one; the longest seen in published plans has about 300 characters.
const longest = 1000;

/**
 * Titles of goals, indicators and activities: there, of a sane length, and without characters that deceive.
 *
 * @param context - the plan, and where to report
 */
export const checkTitles: Check = (context) => {
  const { plan, indicators, activities, report } = context;
  for (const [list, rows] of Object.entries({ goals: plan.goals, indicators, activities })) {
    rows.forEach(({ id, title }, index) => {
      const path = [list, index, 'title'];
      if (title.trim() === '') report('title-missing', path, [id], { id });
      if (title.length > longest) report('title-too-long', path, [id], { id, length: title.length, longest });
      const odd = listOddCharacters(title.slice(0, longest));
      if (odd.length > 0) report('title-characters', path, [id], { id, title, characters: odd.join(', ') });
    });
  }
};
