#include "document/kinds.h"

#include <catch2/catch.hpp>
#include <set>
#include <string>

#include "output/messages.h"
#include "support/ole.h"
#include "support/zip.h"

using namespace xxgk;
using namespace xxgk::document;
using namespace xxgk::testing;
using namespace std::string_literals;

TEST_CASE("the kind of a file is seen from its content", "[document][kinds]") {
  const std::string word97 = "\xEC\xA5\xC1\0\0\0\0\0\0\0\0\0"s;
  const std::string word95 = "\xDC\xA5\x65\0\0\0\0\0\0\0\0\0"s;
  const std::string locked = "\xEC\xA5\xC1\0\0\0\0\0\0\0\0\1"s;
  struct {
    std::string bytes;
    std::string_view kind;
  } const table[] = {
      {"", "text"},
      {"石桥镇2023年政府信息公开工作年度报告\n一、总体情况\n", "text"},
      {"规章\t3\t5\n", "text"},
      {"a < b, 3<5 <年报> <p>", "text"},
      {"PK值", "text"},
      {"BM公司情况", "text"},
      {"见附件 %PDF-1.4", "text"},
      {"<html", "text"},
      {"<tdx>", "text"},
      {"<!DOCTYPE html><p>x", "html"},
      {"\xEF\xBB\xBF\n<HTML >", "html"},
      {"<p class=a>年报</p>", "html"},
      {"Version:0.9\r\nStartHTML:0000\r\n<html>", "html"},
      {"总计 <table border=1><tr>", "html"},
      {"<\0t\0a\0b\0l\0e\0>\0"s, "html"},
      {"\xFF\xFE<\0d\0i\0v\0>\0<\0/\0d\0i\0v\0>\0"s, "html"},
      {"PK\x03\x04rest", "docx"},  // cannot be opened: the reader says so
      {zip({{"word/document.xml", "<x/>"}}), "docx"},
      {zip({{"[Content_Types].xml", "<Types>wordprocessingml.document.main</Types>"}, {"a.xml", "<x/>"}}),
       "docx"},
      {zip({{"xl/workbook.xml", "<x/>"}}), "xlsx"},
      {zip({{"ppt/presentation.xml", "<x/>"}}), "presentation"},
      {zip({{"OFD.xml", "<x/>"}, {"Doc_0/Document.xml", "<x/>"}}), "ofd"},
      {zip({{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", "<x/>"}}), "odt"},
      {zip({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}}), "opendocument"},
      {zip({{"报告.txt", "x"}}), "archive"},
      {zip({}), "archive"},
      {ole({{"WordDocument", word97}}), "doc"},
      {ole({{"1Table", ""}, {"WordDocument", word95}}), "word_95"},
      {ole({{"WordDocument", locked}}), "encrypted"},
      {ole({{"EncryptionInfo", ""}, {"EncryptedPackage", ""}}), "encrypted"},
      {ole({{"Workbook", ""}}), "xls"},
      {ole({{"Book", ""}}), "xls"},
      {ole({{"PowerPoint Document", ""}}), "presentation"},
      {ole({{"Contents", ""}}), "ole"},
      {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "ole"},
      {"{\\rtf1\\ansi\\ansicpg936 x}", "rtf"},
      {"From: <x>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\r\n<html>", "mhtml"},
      {"<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><w:wordDocument/>", "word_xml"},
      {"<?xml version=\"1.0\"?><pkg:package xmlns:pkg=\"x\"><html>", "word_xml"},
      {"%PDF-1.7\n", "pdf"},
      {"\r\n%PDF-1.4\n", "pdf"},
      {"\x89PNG\r\n\x1A\n", "picture"},
      {"\xFF\xD8\xFF\xE0", "picture"},
      {"GIF89a", "picture"},
      {"RIFF\1\2\3\4WEBPVP8 "s, "picture"},
      {"BM\x36\0\1\0\0\0\0\0\x36\0\0\0\x28\0\0\0\1\0\0\0\1\0\0\0"s, "picture"},
      {"Rar!\x1A\x07\x01", "archive"},
      {"7z\xBC\xAF\x27\x1C", "archive"},
      {"\x1F\x8B\x08", "archive"},
  };
  std::set<std::string_view> seen;
  for (const auto& row : table) {
    INFO(row.bytes << " is " << row.kind);
    CHECK(kind_of(row.bytes).name == row.kind);
    seen.insert(row.kind);
  }
  for (const Kind& kind : kinds()) {
    INFO(kind.name);
    CHECK(seen.count(kind.name) == 1);
  }
}

TEST_CASE("a container cut off anywhere is of some kind", "[document][kinds]") {
  const std::string good = ole({{"WordDocument", "\xEC\xA5\xC1"}, {"1Table", ""}});
  for (std::size_t at = 0; at < good.size(); at += 7) {
    kind_of(good.substr(0, at));
    std::string flipped = good;
    flipped[at] = static_cast<char>(~flipped[at]);
    kind_of(flipped);
  }
  std::string circle = good;  // the directory's chain comes back to itself
  circle.replace(512 + 4, 4, "\1\0\0\0"s);
  CHECK(kind_of(circle).name == "doc");
}

TEST_CASE("every kind that is not read is told by its name, with what to do", "[document][kinds]") {
  for (const Kind& kind : kinds()) {
    if (kind.read != nullptr) continue;
    INFO(kind.name);
    Finding finding;
    finding.rule = "I-11";
    finding.variant = kind.name;
    for (const Language language : {Language::zh, Language::en}) {
      const std::string words = output::finding_words(Report{}, finding, language);
      CHECK(words.size() > 40);
      CHECK((words.find("请") != std::string::npos || words.find("lease ") != std::string::npos));
    }
  }
}

TEST_CASE("a file of a kind that is not read gives one finding, which names it", "[document][kinds]") {
  const std::string pdf = "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n";
  for (const InputKind asked : {InputKind::automatic, InputKind::docx}) {
    Options options;
    options.input = asked;
    const Report report = check(pdf, options);
    CHECK(report.outcome == Outcome::undetermined);
    CHECK(report.source.format == InputKind::pdf);
    REQUIRE(report.findings.size() == 1);
    CHECK(report.findings[0].rule == "I-11");
    CHECK(report.findings[0].variant == "pdf");
  }
}
