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
      {"I-06", "encrypted", "The file is protected by a password. Please remove the password first."},
      {"I-06", "old_word", "This is an old Word file (.doc). Please save it as .docx."},
      {"I-06", "not_word",
       "The file holds no Word document: perhaps a spreadsheet, slides or another archive. Please give a "
       ".docx, a web page or text."},
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
      {"I-08", "",
       "This is a report on {detail}. Only the forms from 2019 on are known here; it was not checked."},
      {"I-07", "", "Unknown encoding \"{detail}\". Known: UTF-8, GB18030, GBK, Big5, UTF-16."},
  };
  return all;
}

}  // namespace xxgk::output::en
