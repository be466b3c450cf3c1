import { ReportRenderError } from '../errors.ts';
import type { NodeHandlers, NodeType, ReportNodes } from '../tree/node.ts';

type NodeOf<T extends NodeType> = { [K in T]: ReportNodes[K] & { readonly type: K } }[T];

/**
 * Hands a node to the handler of its type; a type that no handler knows is the caller's mistake.
 *
 * @param handlers - one handler per node type
 * @param node - the node
 * @param context - what the handler gets beside the node
 * @returns what the handler returns
 */
export const handle = <T extends NodeType, Context, Result>(
  handlers: NodeHandlers<Context, Result>,
  node: NodeOf<T>,
  context: Context,
): Result => {
  if (!Object.hasOwn(handlers, node.type)) throw unknownNode(node.type);
  return handlers[node.type](node, context);
};

const unknownNode = (type: unknown): ReportRenderError =>
  new ReportRenderError(
    'tree-invalid',
    `No handler for the node type ${JSON.stringify(type)}. Expected a node built by a constructor of this package; check stored trees with reportSchema.`,
    { type },
  );
