// A page as its app keeps it, without the types of its functions.
#pragma once

#include <cdash/app/callback.hpp>
#include <cdash/core/json.hpp>
#include <cdash/core/value.hpp>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <source_location>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cdash::detail {

/// A variable of a page's path in a request, decoded.
struct PathValue {
  std::string name;
  std::string text;
};
using PathValues = std::span<const PathValue>;

/// A text, or a function that makes it for each visit.
struct PageText {
  std::optional<std::string> text;
  std::function<std::string(const Context&, PathValues)> make;
};

/// A page as the app keeps it.
struct PageRecord {
  std::string path;
  std::source_location where;
  Value layout;
  std::function<Value(const Context&, PathValues)> make;
  bool has_layout = true;
  /// Whether the function's parameters are those of the path; for paths known only when the program runs.
  bool (*parameters_fit)(std::string_view path) = nullptr;
  bool by_name = false;
  std::optional<std::string> name;
  PageText title;
  PageText description;
  std::string image;
  std::string image_url;
  std::string found_image;  ///< image, or what the assets folder has instead
  std::optional<double> order;
  std::vector<std::string> redirects;
  std::vector<PathValue> example;  ///< without names, if they are in the path's order
  Json data;
};

/// What the layout of a page is before the first request, for the checks of ids.
struct MadePage {
  const PageRecord* page;
  Value layout;
  bool is_known;
};

/// The pages of an app.
struct PagesOfApp {
  std::deque<PageRecord> records;  // addresses stay
  std::unique_ptr<PageRecord> not_found;
  Callback* router = nullptr;
  Callback* titles = nullptr;
  // Made before the app is served:
  std::vector<std::string> problems;
  std::vector<MadePage> made;
  /// Of all that is shown with the layout, what callbacks name: nothing but ids and types. The browser, which
  /// has one page only, compares callbacks with these when it starts.
  std::vector<Value> components;
  bool has_functions_for_texts = false;
};

}  // namespace cdash::detail
