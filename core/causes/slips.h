// How people slip when they fill in a table: which of several repairs is the likeliest.
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "facts/facts.h"

namespace xxgk::causes {

// Knows where each cell of a table stands.
class SlipJudge {
 public:
  explicit SlipJudge(const tables::Grid& grid);

  // The slip that turned the repaired values into those written.
  Slip slip_of(const std::vector<CellChange>& changes) const;

 private:
  struct Position {
    int row = -1;
    int column = -1;
    bool total = false;
  };
  Slip slip_of_one(const CellChange& change) const;
  bool is_neighbour_column(const std::vector<CellChange>& changes) const;
  Position find(const std::string& cell) const;

  std::unordered_map<std::string, Position> positions_;
};

// Likeliest first; equally likely ones keep their order.
void rank(std::vector<Repair>& repairs);

}  // namespace xxgk::causes
