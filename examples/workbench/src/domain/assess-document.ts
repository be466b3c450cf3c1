import {
  assessIndicators,
  type Choices,
  followUpBudget,
  judgeGoals,
  type Results,
} from '@sdn-examples/tertial-report';
import { reconcileDocument, type Transcription } from '@sdn-examples/transcription';

/** Everything that the page shows of a document, computed under the choices. */
export const assessDocument = (data: Transcription, choices: Choices): Results => {
  const assessed = assessIndicators(data, choices);
  return {
    data,
    choices,
    assessed,
    judgement: judgeGoals(data, assessed, choices),
    budget: followUpBudget(data, choices),
    reconciliation: reconcileDocument(data),
  };
};
