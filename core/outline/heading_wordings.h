// The wordings of the headings of the six sections, and which of them a line is worth comparing with.
//
//     for (const Wording* wording : heading_wordings().near(u"一总体情况")) ...
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace xxgk::outline {

struct Wording {
  int section;
  std::u16string letters;
};

class HeadingWordings {
 public:
  explicit HeadingWordings(std::vector<Wording> all);

  const std::vector<Wording>& all() const { return all_; }

  // Those that share enough letters with these, in order. Most lines of a document are nothing like a heading;
  // this says so without an edit distance, and looks at every letter once.
  std::vector<const Wording*> near(std::u16string_view letters) const;

 private:
  // How often a wording has a letter.
  struct Use {
    std::size_t wording;
    std::size_t times;
  };

  std::vector<Wording> all_;
  std::u16string letters_;               // of all wordings, each once, ascending
  std::vector<std::vector<Use>> users_;  // of each of `letters_`
};

// Of the official forms, made once.
const HeadingWordings& heading_wordings();

}  // namespace xxgk::outline
