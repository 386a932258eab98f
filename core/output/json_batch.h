// Several reports and what they say of each other, as JSON.
#pragma once

#include <string>
#include <vector>

#include "across/batch.h"
#include "output/json.h"

namespace xxgk::output {

std::string batch_json(const std::vector<Report>& reports, const Options& options, const JsonOptions& json);

// A batch in pieces, for a caller that does not keep the reports: begin, report_json for each with commas between them,
// end. `names` are what the batch was made of.
std::string batch_begin();
std::string batch_end(const across::Batch& batch, const std::vector<across::Comparable>& names,
                      Language language);

// All of a batch but its reports, for a stream of reports a line.
std::string across_json(const across::Batch& batch, const std::vector<across::Comparable>& names,
                        Language language);

}  // namespace xxgk::output
