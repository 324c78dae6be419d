package dev.inkling.data;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.inkling.words.Problem;

/** Cells in quotes, as spreadsheets write them; apart, so that plain tables never load fastcsv. */
final class QuotedReader {

  private QuotedReader() {}

  static void read(String name, String text, Separator separator, TableBuilder table) {
    int line = 1;
    int start = 0;
    try {
      for (CsvRecord row :
          CsvReader.builder()
              .fieldSeparator(separator.mark())
              .extraFieldStrategy(FieldMismatchStrategy.IGNORE) // the builder has better words
              .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
              .ofCsvRecord(text)) {
        while (line < row.getStartingLineNumber()) {
          start = Lines.next(text, start);
          line++;
        }
        if (row.getFields().stream().allMatch(String::isBlank) && row.getFieldCount() == 1) {
          continue;
        }
        int from = start;
        for (String cell : row.getFields()) {
          from = Math.max(from, text.indexOf(cell, from));
          table.cell(cell, 0, cell.length(), line, from - start + 1);
          from += cell.length();
        }
        table.endRow(text.substring(start, Lines.end(text, start)), line);
      }
    } catch (CsvParseException broken) {
      throw Problem.work(Excerpt.name(name) + ": the quotes around its cells do not fit together.")
          .expecting("Numbers need no quotes.")
          .thrown();
    }
  }
}
