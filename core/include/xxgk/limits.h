// How much is looked at. Every report is far below each of these; what is beyond one is left unread, with a
// message that names the limit and says what to do. README.md lists them for users. (How large a number can
// be is a matter of Decimal, in xxgk.h.)
#pragma once

#include <cstddef>
#include <cstdint>

namespace xxgk::limits {

// ---- the input

constexpr std::size_t kInputBytes = std::size_t{16} << 20;  // of a file, or of what was pasted
// UTF-16 units of text, once it is decoded, unpacked and rendered. Everything behind takes time and memory in
// proportion: some seconds and 200 MB at worst.
constexpr std::size_t kTextUnits = 500'000;
constexpr std::size_t kDeclarationBytes = std::size_t{16} << 10;  // in which a page says its encoding

// ---- web pages and Word documents

constexpr std::size_t kTags = 500'000;  // opening and closing, of a page or of a part of a document
// The attributes of each tag squared, all in all: libxml2 compares every attribute of a tag with every other.
constexpr std::uint64_t kAttributePairs = 250'000'000;
constexpr std::size_t kNesting = 256;  // elements within elements; libxml2's own (xmlParserMaxDepth)
constexpr std::size_t kCells = 100'000;

constexpr std::size_t kPartBytes = 10'000'000;  // of a part, unpacked: libxml2 takes no longer text
constexpr std::size_t kParts = 10'000;          // in the container
// XML packs to a fiftieth at best; small parts may do better.
constexpr std::size_t kPackingRatio = 200;
constexpr std::size_t kPackingMattersFrom = std::size_t{1} << 20;
constexpr std::size_t kDirectorySectors = 4'096;  // of an OLE container: .doc, .xls ...

// ---- the report

// Letters, values and empty cells between the heading of a table's section and the next one, without prose: the
// largest table has some 700. The grid of the alignment then stays below 40 MB.
constexpr std::size_t kTableSymbols = 8000;
constexpr std::size_t kValueUnits = 200;       // of a word that is read as a value
constexpr std::size_t kSentenceUnits = 2'000;  // of a sentence that is compared with the tables
constexpr std::size_t kFindings = 1000;        // the gravest are told
constexpr std::size_t kRepairs = 256;          // of one table; ties beyond tell a reader nothing more

}  // namespace xxgk::limits
