#include "document/detect.h"

#include <catch2/catch.hpp>

#include <string>

using namespace xxgk;
using namespace xxgk::document;
using namespace std::string_view_literals;

TEST_CASE("the kind of input is seen from its content", "[document][detect]") {
  struct {
    std::string_view bytes;
    InputKind kind;
  } const table[] = {
      {"", InputKind::text},
      {"石桥镇2023年政府信息公开工作年度报告\n一、总体情况\n", InputKind::text},
      {"规章\t3\t5\n", InputKind::text},
      {"a < b, 3<5 <年报> <p>", InputKind::text},
      {"PK\x03\x04rest", InputKind::docx},
      {"PK\x05\x06", InputKind::docx},
      {"PK值", InputKind::text},
      {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", InputKind::docx},
      {"<!DOCTYPE html><p>x", InputKind::html},
      {"\xEF\xBB\xBF\n<HTML >", InputKind::html},
      {"<p class=a>年报</p>", InputKind::html},
      {"Version:0.9\r\nStartHTML:0000\r\n<html>", InputKind::html},
      {"总计 <table border=1><tr>", InputKind::html},
      {"<\0t\0a\0b\0l\0e\0>\0"sv, InputKind::html},
      {"\xFF\xFE<\0d\0i\0v\0>\0<\0/\0d\0i\0v\0>\0"sv, InputKind::html},
      {"<html", InputKind::text},
      {"<tdx>", InputKind::text},
  };
  for (const auto& row : table) {
    INFO(row.bytes);
    CHECK(detect(row.bytes) == row.kind);
  }
}
