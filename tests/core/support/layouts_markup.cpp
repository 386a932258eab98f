#include "support/layouts_markup.h"

#include "support/encodings.h"
#include "support/grid.h"
#include "support/zip.h"
#include "text/utf.h"

namespace xxgk::testing {
namespace {

using std::u16string;

std::string escaped(const u16string& text) {
  std::string result;
  for (char c : text::to_utf8(text)) {
    if (c == '&') {
      result += "&amp;";
    } else if (c == '<') {
      result += "&lt;";
    } else {
      result += c;
    }
  }
  return result;
}

// Two or three characters at a time, as Word splits what was typed.
template <class Wrap> std::string in_pieces(const u16string& text, Wrap wrap) {
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t length = 2 + at % 2;
    result += wrap(escaped(text.substr(at, length)));
    at += length;
  }
  return result;
}

std::string attribute(const char* name, int value) {
  return value > 1 ? " " + std::string(name) + "=\"" + std::to_string(value) + "\"" : "";
}

// ---- web pages ----------------------------------------------------------------------------------------------------

std::string page(const Generated& report, const std::string& charset) {
  std::string html =
      "<!DOCTYPE html>\n<html><head><meta charset=\"" + charset + "\"><title>" + escaped(report.title) +
      "</title><style>td{border:1px solid}</style></head>\n<body><div id=\"nav\"><ul><li><a href=\"/\">" +
      escaped(u"首页") + "</a></li></ul></div>\n<div class=\"article\">\n";
  html += "<h1>" + escaped(report.title) + "</h1>\n<p>" + escaped(report.introduction) + "</p>\n";
  for (const Section& section : report.sections) {
    html += "<p><strong>" + escaped(section.heading) + "</strong></p>\n";
    for (const u16string& paragraph : section.paragraphs) html += "<p>" + escaped(paragraph) + "</p>\n";
    if (!section.table) continue;
    html += "<table border=\"1\"><tbody>\n";
    for (const std::vector<PrintedCell>& row : section.table->rows) {
      html += "<tr>";
      for (const PrintedCell& cell : row) {
        const std::string spans = attribute("rowspan", cell.rows) + attribute("colspan", cell.columns);
        html += "<td" + spans + ">" + (cell.text.empty() ? "&nbsp;" : escaped(cell.text)) + "</td>";
      }
      html += "</tr>\n";
    }
    html += "</tbody></table>\n";
  }
  return html + "</div><script>var a = '<td>1</td>';</script></body></html>\n";
}

std::string word_paragraph(const u16string& text) {
  const auto span = [](const std::string& part) {
    return "<span\n  style='font-family:SimSun'>" + part + "</span>";
  };
  const std::string content = text.empty() ? "<o:p>&nbsp;</o:p>" : in_pieces(text, span);
  return "<p class=MsoNormal align=center>" + content + "</p>\n";
}

// ---- Word documents -----------------------------------------------------------------------------------------------

std::string docx_paragraph(const u16string& text) {
  const auto run = [](const std::string& part) {
    return "<w:r><w:rPr><w:sz w:val=\"24\"/></w:rPr><w:t xml:space=\"preserve\">" + part + "</w:t></w:r>";
  };
  return "<w:p>" + in_pieces(text, run) + "</w:p>";
}

std::string docx_cell(const Place& place) {
  const PrintedCell& cell = *place.cell;
  std::string properties;
  if (cell.columns > 1) properties += "<w:gridSpan w:val=\"" + std::to_string(cell.columns) + "\"/>";
  if (cell.rows > 1) properties += place.first_row ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>";
  return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" +
         (place.first_row ? docx_paragraph(cell.text) : "<w:p/>") + "</w:tc>";
}

std::string docx_table(const Printed& table) {
  std::string xml = "<w:tbl>";
  for (const std::vector<Place>& row : grid_of(table)) {
    xml += "<w:tr>";
    for (const Place& place : row) {
      if (place.cell != nullptr && place.first_column) xml += docx_cell(place);
    }
    xml += "</w:tr>";
  }
  return xml + "</w:tbl>";
}

constexpr const char* kContentTypes =
    R"(<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">)"
    R"(<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>)"
    R"(<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" )"
    R"(ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>)";
constexpr const char* kRelationships =
    R"(<?xml version="1.0" encoding="UTF-8"?><Relationships )"
    R"(xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" )"
    R"(Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" )"
    R"(Target="word/document.xml"/></Relationships>)";

}  // namespace

Rendering html_page(const Generated& report) { return {InputKind::html, page(report, "utf-8"), {}}; }

Rendering html_page_gb18030(const Generated& report) {
  return {InputKind::html, encoded(text::to_utf16(page(report, "gb2312")), "gb18030"), {}};
}

Rendering html_word(const Generated& report) {
  std::string html =
      "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><head><meta http-equiv=Content-Type "
      "content=\"text/html; charset=utf-8\"><style><!-- p.MsoNormal {margin:0cm;} --></style></head><body>\n"
      "<!--StartFragment-->\n";
  html += word_paragraph(report.title) + word_paragraph(report.introduction);
  for (const Section& section : report.sections) {
    html += word_paragraph(section.heading);
    for (const u16string& paragraph : section.paragraphs) html += word_paragraph(paragraph);
    if (!section.table) continue;
    html += "<table class=MsoNormalTable border=1 cellspacing=0 cellpadding=0>\n";
    for (const std::vector<PrintedCell>& row : section.table->rows) {
      html += " <tr style='height:15.6pt'>\n";
      for (const PrintedCell& cell : row) {
        html += "  <td width=62" + attribute("rowspan", cell.rows) + attribute("colspan", cell.columns) +
                " style='padding:0cm'>\n  " + word_paragraph(cell.text) + "  </td>\n";
      }
      html += " </tr>\n";
    }
    html += "</table>\n";
  }
  return {InputKind::html, html + "<!--EndFragment-->\n</body></html>\n", {}};
}

Rendering docx(const Generated& report) {
  std::string body = docx_paragraph(report.title) + docx_paragraph(report.introduction);
  for (const Section& section : report.sections) {
    body += docx_paragraph(section.heading);
    for (const u16string& paragraph : section.paragraphs) body += docx_paragraph(paragraph);
    if (section.table) body += docx_table(*section.table);
  }
  const std::string document =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document "
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" +
      body + "</w:body></w:document>";
  return {InputKind::docx,
          zip({{"[Content_Types].xml", kContentTypes},
               {"_rels/.rels", kRelationships},
               {"word/document.xml", document}}),
          {}};
}

}  // namespace xxgk::testing
