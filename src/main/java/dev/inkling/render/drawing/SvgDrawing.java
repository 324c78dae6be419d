package dev.inkling.render.drawing;

import dev.inkling.picture.Picture;
import dev.inkling.words.Text;

/**
 * What a picture comes to on a page, before it is a document.
 *
 * @param drawn what it covers, in units of the sheet
 */
record SvgDrawing(SvgSheet sheet, Extent drawn) {

  String document(Picture picture) {
    return document(picture.description());
  }

  String document(Text description) {
    return sheet.document(drawn, description.plain());
  }
}
