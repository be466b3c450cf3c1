import type { Choices } from '@sdn-examples/tertial-report';
import directions from '../../../data/directions.json';
import rules from '../../../data/rules.json';

/** What the documents do not print and the page begins with: `directions.json` and `rules.json`, as in the demo. */
export const startChoices: Choices = {
  ...(rules as Pick<Choices, 'partly' | 'policy' | 'deviationBase'>),
  directions: directions.directions as Choices['directions'],
};
