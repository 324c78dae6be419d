package dev.inkling.render.drawing;

import dev.inkling.picture.Picture;

/**
 * What a picture comes to on a page, before it is a document.
 *
 * @param drawn what it covers, in units of the sheet
 */
record SvgDrawing(SvgSheet sheet, Extent drawn) {

  String document(Picture picture) {
    return sheet.document(drawn, picture.description().plain());
  }
}
