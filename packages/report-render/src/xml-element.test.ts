import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { xmlElement } from './xml-element.ts';

/** What a strict parser that is not ours reads: the attribute `a` of the root, and all text. */
const read = (xml: string): { attribute: unknown; text: string } => {
  const seen = { attribute: undefined as unknown, text: '' };
  const parser = new SaxesParser();
  parser.on('opentag', ({ attributes }) => {
    seen.attribute ??= attributes['a'];
  });
  parser.on('text', (text) => {
    seen.text += text;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return seen;
};

describe('xmlElement', () => {
  test('elements nest, lists are laid out, undefined is nothing', () => {
    const { xml } = xmlElement('a', { b: 1, c: undefined }, [xmlElement('d'), ['e', undefined]], 'f');
    expect(xml).toBe('<a b="1"><d/>ef</a>');
  });

  test('whatever a text holds, a parser reads it back and nothing breaks out', () => {
    const text = fc.oneof(fc.stringMatching(/^[\]<>&"'a-ö/!?[-]*$/), fc.constant(']]>'));
    fc.assert(
      fc.property(text, text, (attribute, inner) => {
        const { xml } = xmlElement('x', { a: attribute }, xmlElement('y', {}, inner));
        expect(read(xml)).toEqual({ attribute, text: inner });
      }),
    );
  });
});
