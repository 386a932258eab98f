// The sentences on the input itself (I).
#include "output/en/en.h"

namespace xxgk::output::en {

std::span<const Message> input_messages() {
  static constexpr Message all[] = {
      {"I-01", "",
       "No yearly report was recognised: no title, section or table was found. Please give the whole text of "
       "the report."},
      {"I-02", "",
       "A report was recognised, but none of its tables could be read. Copying from a web page often loses "
       "tables: try the saved page or the Word file."},
      {"I-03", "",
       "This is neither text nor a readable web page or Word document. Please give a text, HTML or DOCX "
       "file."},
      {"I-04", "",
       "The input is larger than the limit of {limit} MiB; it was not checked. Please give a single report."},
      {"I-04", "text",
       "The text is longer than the limit of {limit} characters; it was not checked. Please give a single "
       "report."},
      {"I-04", "table",
       "The part in which {table} stands holds more than {limit} letters and values of tables, so that this "
       "table was not read. Please see whether the headings after it are complete, or give a single report."},
      {"I-04", "findings",
       "There are {count} findings; only the gravest {limit} are listed. Please see whether what was given "
       "is one report."},
      {"I-05", "",
       "{count} characters could not be decoded (shown as U+FFFD): the encoding may be wrong or the file "
       "damaged."},
      {"I-06", "", "The file cannot be opened: {detail}."},
      {"I-06", "not_word",
       "This Word file holds no text of a document. Please open it in Word and save it as .docx."},
      {"I-06", "damaged",
       "The file is damaged or incomplete. Please download it again, or open it in Word and save a copy."},
      {"I-06", "too_many_tags",
       "The page or Word document has more than {limit} tags; it was not checked. Please give a single "
       "report, or copy the report and paste it as text."},
      {"I-06", "too_many_attributes",
       "The tags of the page or Word document have far too many attributes (tens of thousands in one); it "
       "was not checked. Please copy the report and paste it as text."},
      {"I-06", "too_many_cells",
       "The tables of the page or Word document have more than {limit} cells; it was not checked. Please "
       "give a single report."},
      {"I-06", "too_deep",
       "The elements of the page or Word document are nested more than {limit} deep. Please copy the report "
       "and paste it as text."},
      {"I-06", "too_large",
       "A stretch of the page or Word document is too large to be read. Please copy the report and paste it "
       "as text."},
      {"I-06", "part_too_large",
       "Unpacked, the Word document is larger than the limit of {limit} MB; it was not checked. Please give "
       "a single report, or copy the report and paste it as text."},
      {"I-06", "too_many_parts",
       "The Word file holds more than {limit} files inside; it was not checked. Please copy the report into "
       "a new Word file."},
      {"I-06", "packed_too_tightly",
       "The Word document is packed to less than a {limit}th, as no ordinary file is; it was not unpacked. "
       "Please open it in Word and save a copy."},
      {"I-06", "no_unicode_data",
       "The program lacks the data for converting encodings and comparing characters; nothing was "
       "checked. Please install it again."},
      {"I-06", "numbering_damaged",
       "The part of the Word file that holds its automatic numbers ({part}) is damaged: numbers before "
       "headings may be missing here, and what is said of them may be wrong. Please open the file in "
       "Word and save a copy."},
      {"I-10", "school_year",
       "This is a school's report on its school year, not an annual report on the form of the government; "
       "it was not checked."},
      {"I-10", "explanation",
       "This explains an annual report and is none itself; it was not checked. Please give the report "
       "that it explains."},
      {"I-10", "summary",
       "This is a summary of work, not an annual report on open government information; it was not "
       "checked."},
      {"I-08", "",
       "This is a report on {detail}. Only the forms from 2019 on are known here; it was not checked."},
      {"I-07", "", "Unknown encoding \"{detail}\". Known: UTF-8, GB18030, GBK, Big5, UTF-16."},
      {"I-09", "ends",
       "{table}, row \"{first_row}\" was not read: the text ends there, and may not be complete. Please add "
       "the rest."},
      {"I-09", "begins",
       "{table}, row \"{first_row}\" was not read: the text begins inside the table, and may not be "
       "complete. Please add the rest."},
      {"I-09", "unclear",
       "{table}, row \"{first_row}\" was not read in full: it cannot be told which value is of which cell. "
       "Please check the row."},
      {"I-09", "values",
       "{table}, row \"{first_row}\" was not read in full: its label is there, but not all of its values. "
       "Please check the row."},
      {"I-09", "labels",
       "{table}, row \"{first_row}\" was not read: no values were found that belong to it. Please see "
       "whether the table is complete."},
      {"I-09", "ends_rows",
       "{table}: {count} rows were not read, from \"{first_row}\" to \"{last_row}\": the text ends inside "
       "the table, and may not be complete. Please add the rest."},
      {"I-09", "begins_rows",
       "{table}: {count} rows were not read, from \"{first_row}\" to \"{last_row}\": the text begins inside "
       "the table, and may not be complete. Please add the rest."},
      {"I-09", "unclear_rows",
       "{table}: {count} rows between \"{first_row}\" and \"{last_row}\" were not read in full: it cannot be "
       "told which value is of which cell. Please check them."},
      {"I-09", "values_rows",
       "{table}: {count} rows between \"{first_row}\" and \"{last_row}\" were not read in full: labels are "
       "there, but not all of the values. Please check them."},
      {"I-09", "labels_rows",
       "{table}: {count} rows between \"{first_row}\" and \"{last_row}\" were not read: no values were found "
       "that belong to them. Please see whether the table is complete."},
      {"I-11", "doc",
       "This is a Word 97–2003 file (.doc, or .wps of WPS Writer), which is not read. Please open it in "
       "Word or WPS and save it as .docx."},
      {"I-11", "word_95",
       "This is a file of Word 6.0 or 95, which is not read. Please open it in Word or WPS and save it "
       "as .docx."},
      {"I-11", "xlsx",
       "This is an Excel workbook (.xlsx), which is not read. Please put the whole report into a Word "
       "file (.docx), or select all in the spreadsheet program, copy it and paste it as text."},
      {"I-11", "xls",
       "This is an Excel 97–2003 workbook (.xls, or .et of WPS Spreadsheets), which is not read. Please "
       "put the whole report into a Word file (.docx), or select all in the spreadsheet program, copy "
       "it and paste it as text."},
      {"I-11", "presentation",
       "These are slides, not the text of a report. Please give the report as .docx, web page or text."},
      {"I-11", "encrypted",
       "The file is protected by a password. Please open it in its own program and remove the password "
       "first."},
      {"I-11", "rtf",
       "This is an RTF file, which is not read. Please open it in Word or WPS and save it as .docx."},
      {"I-11", "odt",
       "This is an OpenDocument text (.odt), which is not read. Please open it in LibreOffice and save "
       "it as .docx."},
      {"I-11", "opendocument",
       "This is an OpenDocument spreadsheet or presentation, which is not read. Please put the whole "
       "report into a Word file (.docx) or paste it as text."},
      {"I-11", "mhtml",
       "This is a web page in a single file (MHTML, .mht), which is not read. Please open it in a "
       "browser and save it as .html, or select all, copy and paste it."},
      {"I-11", "word_xml",
       "This is a Word document saved as XML, which is not read. Please open it in Word or WPS and save "
       "it as .docx."},
      {"I-11", "pdf",
       "This is a PDF file, which is not read. Please give the report as .docx or web page; without "
       "one, select all in a PDF reader, copy and paste it as text."},
      {"I-11", "ofd",
       "This is an OFD file, which is not read. Please give the report as .docx or web page; without "
       "one, select all in an OFD reader, copy and paste it as text."},
      {"I-11", "picture",
       "This is a picture, which holds no text. Please give the report as .docx, web page or text; "
       "scans have to be recognised by other software and compared first."},
      {"I-11", "archive", "This is an archive. Please unpack it and give the report in it."},
      {"I-11", "ole",
       "This is a file of the kind that older Office programs wrote, but no known document is in it, or "
       "it is damaged. Please open it in its own program and save it as .docx."},
  };
  return all;
}

}  // namespace xxgk::output::en
