import { documentSections, type DocumentSection } from '../../documents/document-section.ts';
import type { Block } from '../../tree/block.ts';
import { heading } from '../../tree/heading.ts';
import { paragraph } from '../../tree/paragraph.ts';
import type { DocumentContext } from './document-context.ts';
import { isFollowUp } from './is-follow-up.ts';

/**
 * A section under its heading: the caller's blocks, then the generated ones, or the word that there is nothing.
 *
 * @param section - the section
 * @param level - level of its heading
 * @param generated - the generated blocks
 * @param context - data and words
 * @returns the blocks; none for an optional section without anything to tell
 */
export const sectionBlocks = (
  section: DocumentSection,
  level: 1 | 2,
  generated: readonly Block[],
  { data, texts }: DocumentContext,
): readonly Block[] => {
  const { kind } = data.plan.document;
  const blocks = [...(data.sections?.[section] ?? []), ...generated];
  if (blocks.length === 0 && documentSections[kind].optional.includes(section)) return [];
  const followsBudget = section === 'operating-budget' && isFollowUp(kind);
  const title = followsBudget ? 'section.operating-budget.follow-up' : (`section.${section}` as const);
  const nothing = section === 'attest' ? 'section.unsigned' : 'section.empty';
  return [heading(level, texts[title]), ...(blocks.length === 0 ? [paragraph(texts[nothing])] : blocks)];
};
