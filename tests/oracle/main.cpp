// Draws every call and writes one line of JSON for each: {"line": …, "figure": …} or {"line": …, "error": …}.
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <cdash/data/csv.hpp>
#include <cstdio>
#include <exception>
#include <fstream>
#include <iterator>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

#include "oracle.hpp"

namespace oracle {
namespace {

std::string folder;  // where the runner wrote the frames

std::vector<Call>& calls() {
  static std::vector<Call> all;
  return all;
}

cdash::Json read_json(const std::string& file) {
  std::ifstream in(folder + "/" + file);
  if (!in) throw std::runtime_error("there is no " + folder + "/" + file);
  return boost::json::parse(std::string(std::istreambuf_iterator<char>(in), {}));
}

cdash::data::Type type_of(std::string_view name) {
  if (name == "timestamp") return cdash::data::Type::timestamp;
  return name == "text" ? cdash::data::Type::text : cdash::data::Type::number;
}

template <class Value, class Make>
const Value& kept(const std::string& name, Make make) {
  static std::map<std::string, Value> all;
  auto found = all.find(name);
  if (found == all.end()) found = all.emplace(name, make()).first;
  return found->second;
}

}  // namespace

Registered::Registered(std::initializer_list<Call> some) { calls().insert(calls().end(), some); }

const cdash::data::Frame& frame(const std::string& name) {
  return kept<cdash::data::Frame>(name, [&] {
    cdash::data::CsvOptions options;
    options.missing = {"(missing)"};
    const auto types = read_json(name + ".types.json");
    for (const auto& [column, type] : types.as_object())
      options.types.emplace_back(column, type_of(type.as_string()));
    return cdash::data::read_csv(folder + "/" + name + ".csv", options);
  });
}

cdash::px::Image matrix(const std::string& name) {
  const auto& json = kept<cdash::Json>(name, [&] { return read_json(name + ".json"); });
  const auto shape = boost::json::value_to<std::vector<std::size_t>>(json.at("shape"));
  const auto values = boost::json::value_to<std::vector<double>>(json.at("values"));
  if (json.at("dtype") == "float64") return {values, shape};
  if (json.at("dtype") == "bool") return {std::vector<bool>(values.begin(), values.end()), shape};
  std::vector<std::uint8_t> bytes;
  for (const auto value : values) bytes.push_back(static_cast<std::uint8_t>(value));
  return {bytes, shape};
}

const cdash::Json& shapes(const std::string& name) {
  return kept<cdash::Json>(name, [&] { return read_json(name + ".json"); });
}

}  // namespace oracle

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fputs("usage: oracle <folder of the frames>\n", stderr);
    return 2;
  }
  oracle::folder = argv[1];
  for (const auto& call : oracle::calls()) {
    auto line = "{\"line\":" + std::to_string(call.line);
    try {
      line += ",\"figure\":" + call.make().to_json();
    } catch (const std::exception& error) {
      line += ",\"error\":" + boost::json::serialize(boost::json::value(error.what()));
    }
    std::puts((line + "}").c_str());
  }
}
