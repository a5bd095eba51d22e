// Data work beside pandas, one measurement a process: bench_data csv <file> | group <rows>; prints JSON.
#include <cdash/data/data.hpp>
#include <cdash/data/detail/interner.hpp>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

using namespace cdash;
using data::Agg;
using data::Frame;

namespace {

class Timer {
 public:
  double seconds() const {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count();
  }
  // Of all threads.
  double processor_seconds() const { return static_cast<double>(std::clock() - busy_) / CLOCKS_PER_SEC; }

 private:
  std::clock_t busy_ = std::clock();
  std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

// Kilobytes, as the kernel counts them.
long status(std::string_view name) {
  std::ifstream file("/proc/self/status");
  for (std::string line; std::getline(file, line);)
    if (line.starts_with(name)) return std::stol(line.substr(name.size() + 1));
  return 0;
}

void csv(const std::string& path) {
  const auto before = status("VmRSS");
  const Timer timer;
  const auto df = data::read_csv(path);
  const auto seconds = timer.seconds();
  const auto processor = timer.processor_seconds();
  const auto after = status("VmRSS");
  std::size_t numbers = 0;
  std::size_t texts = 0;
  for (const auto& name : df.columns()) {
    const auto column = df[name];
    const bool is_text = column.type() == data::Type::text;
    numbers += df.rows() * (is_text ? 4 : 8);
    if (is_text) texts += column.data()->dictionary->bytes.size() + column.data()->dictionary->size() * 8;
  }
  std::printf(
      "{\"seconds\": %.6f, \"processor\": %.6f, \"rows\": %zu, \"resident\": %ld, \"peak\": %ld, \"values\": "
      "%zu, \"texts\": %zu}\n",
      seconds, processor, df.rows(), (after - before) * 1024, (status("VmHWM") - before) * 1024, numbers,
      texts);
}

// The same table as in data.py.
Frame table(std::uint64_t rows) {
  const std::vector<std::string> districts{"north",  "south",   "east",     "west",
                                           "centre", "harbour", "old town", "airport"};
  std::vector<double> values;
  std::vector<std::int64_t> years;
  data::detail::Interner interner;
  std::vector<std::uint32_t> codes;
  for (std::uint64_t i = 0; i < rows; ++i) {
    const auto mixed = static_cast<std::uint32_t>(i * 2654435761U);
    values.push_back(mixed / 4294967296.0);
    years.push_back(1950 + static_cast<std::int64_t>(i * 7 % 60));
    codes.push_back(interner.code(districts[mixed % 1009 % 8]));
  }
  return Frame{
      {"value", std::move(values)},
      {"year", std::move(years)},
      {"district", data::Column({}, data::detail::column_of_codes(std::move(codes), interner.take()))}};
}

template <class Work>
void timed(const char* name, const Work& work) {
  const Timer timer;
  const auto result = work();
  const auto seconds = timer.seconds();
  const auto processor = timer.processor_seconds();
  std::printf("\"%s\": {\"seconds\": %.6f, \"processor\": %.6f, \"check\": %.6f}", name, seconds, processor,
              result["value"].sum());
}

void group(std::uint64_t rows) {
  const auto df = table(rows);
  std::printf("{");
  timed("by text", [&] {
    return df.where(col("value") > 0.25 && col("year") >= 1980)
        .group_by("district")
        .agg({{"value", Agg::sum}});
  });
  std::printf(", ");
  timed("by whole number", [&] {
    return df.where(col("district") != "airport" && col("value") <= 0.75)
        .group_by("year")
        .agg({{"value", Agg::sum}});
  });
  std::printf("}\n");
}

}  // namespace

int main(int argc, char** argv) {
  const std::vector<std::string> arguments(argv + 1, argv + argc);
  if (arguments.size() == 2 && arguments[0] == "csv") {
    csv(arguments[1]);
  } else if (arguments.size() == 2 && arguments[0] == "group") {
    group(std::stoull(arguments[1]));
  } else {
    std::fprintf(stderr, "usage: bench_data csv <file> | group <rows>\n");
    return 2;
  }
  return 0;
}
