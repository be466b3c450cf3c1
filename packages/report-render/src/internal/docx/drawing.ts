import { type Xml, xmlElement } from '../../xml-element.ts';
import type { DocxPicture } from './context.ts';

/** English Metric Units in a px. */
const unitsPerPixel = 9525;
const drawingMl = 'http://schemas.openxmlformats.org/drawingml/2006';

/** A file of a picture in the package, and the relationship that leads to it. */
interface PicturePart {
  readonly relationship: string;
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * The files of a picture.
 *
 * @param picture - the picture
 * @returns the drawing and its PNG
 */
export const pictureParts = ({ id, svg, png }: DocxPicture): readonly [PicturePart, PicturePart] => [
  { relationship: `rIdSvg${id}`, path: `media/image${id}.svg`, bytes: new TextEncoder().encode(svg) },
  { relationship: `rIdPng${id}`, path: `media/image${id}.png`, bytes: png },
];

/**
 * A picture in the line: the PNG for every reader, and the SVG instead for those that draw it.
 *
 * @param picture - the picture
 * @param texts - title and text alternative
 * @returns the drawing, for a run
 */
export const drawing = (
  picture: DocxPicture,
  { title, description }: { readonly title: string; readonly description: string },
): Xml => {
  const [svg, png] = pictureParts(picture);
  const size = { cx: picture.width * unitsPerPixel, cy: picture.height * unitsPerPixel };
  const blip = xmlElement(
    'a:blip',
    { 'r:embed': png.relationship },
    xmlElement(
      'a:extLst',
      {},
      // The extension that [MS-ODRAWXML] 2.3.6.1 registers for SVG.
      xmlElement(
        'a:ext',
        { uri: '{96DAC541-7B7A-43D3-8B79-37D633B846F1}' },
        xmlElement('asvg:svgBlip', {
          'xmlns:asvg': 'http://schemas.microsoft.com/office/drawing/2016/SVG/main',
          'r:embed': svg.relationship,
        }),
      ),
    ),
  );
  const image = xmlElement(
    'pic:pic',
    { 'xmlns:pic': `${drawingMl}/picture` },
    xmlElement(
      'pic:nvPicPr',
      {},
      xmlElement('pic:cNvPr', { id: picture.id, name: title }),
      xmlElement('pic:cNvPicPr', {}, xmlElement('a:picLocks', { noChangeAspect: 1 })),
    ),
    xmlElement('pic:blipFill', {}, blip, xmlElement('a:stretch', {}, xmlElement('a:fillRect'))),
    xmlElement(
      'pic:spPr',
      {},
      xmlElement('a:xfrm', {}, xmlElement('a:off', { x: 0, y: 0 }), xmlElement('a:ext', size)),
      xmlElement('a:prstGeom', { prst: 'rect' }, xmlElement('a:avLst')),
    ),
  );
  return xmlElement(
    'w:drawing',
    {},
    xmlElement(
      'wp:inline',
      { distT: 0, distB: 0, distL: 0, distR: 0 },
      xmlElement('wp:extent', size),
      xmlElement('wp:docPr', { id: picture.id, name: title, title, descr: description }),
      xmlElement(
        'wp:cNvGraphicFramePr',
        {},
        xmlElement('a:graphicFrameLocks', { 'xmlns:a': `${drawingMl}/main`, noChangeAspect: 1 }),
      ),
      xmlElement(
        'a:graphic',
        { 'xmlns:a': `${drawingMl}/main` },
        xmlElement('a:graphicData', { uri: `${drawingMl}/picture` }, image),
      ),
    ),
  );
};
