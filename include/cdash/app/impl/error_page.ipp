// Bodies of app/impl/error_page.hpp.
#pragma once

#include <algorithm>
#include <boost/core/demangle.hpp>
#include <boost/json/serializer.hpp>
#include <cdash/app/impl/error_page.hpp>
#include <filesystem>
#include <fstream>
#include <system_error>
#include <typeinfo>

namespace cdash::detail {

CDASH_DECL void escape_html(std::string& out, std::string_view text) {
  for (const char c : text) {
    switch (c) {
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '&':
        out += "&amp;";
        break;
      case '"':
        out += "&quot;";
        break;
      default:
        out += c;
    }
  }
}

// Without what std::throw_with_nested() puts around the type.
inline std::string type_name(const std::type_info& type) {
  auto name = boost::core::demangle(type.name());
  for (const std::string_view wrapper : {"std::_Nested_exception<", "std::__1::__nested<"})
    if (name.starts_with(wrapper) && name.ends_with('>'))
      return name.substr(wrapper.size(), name.size() - wrapper.size() - 1);
  return name;
}

CDASH_DECL std::vector<Thrown> thrown_by(const std::exception_ptr& thrown) {
  std::vector<Thrown> all;
  for (auto next = thrown; next && all.size() < 16;) {
    try {
      std::rethrow_exception(std::exchange(next, nullptr));
    } catch (const std::exception& error) {
      all.push_back({type_name(typeid(error)), error.what()});
      if (const auto* outer = dynamic_cast<const std::nested_exception*>(&error)) next = outer->nested_ptr();
    } catch (const std::nested_exception& outer) {
      all.push_back({type_name(typeid(outer)), {}});
      next = outer.nested_ptr();
    } catch (...) {
      all.push_back({std::string(unknown_exception), "something that is not a std::exception was thrown"});
    }
  }
  return all;
}

CDASH_DECL std::string in_one_line(const std::vector<Thrown>& thrown) {
  std::string line;
  for (const auto& each : thrown) {
    if (!line.empty()) line += "; caused by ";
    line += each.type + (each.what.empty() ? "" : ": " + each.what);
  }
  return line;
}

// Cuts a text of UTF-8 between two characters.
inline std::string cut(std::string text, std::size_t longest) {
  if (text.size() <= longest) return text;
  while (longest > 0 && (static_cast<unsigned char>(text[longest]) & 0xc0) == 0x80) --longest;
  text.resize(longest);
  return text + "…";
}

CDASH_DECL std::string short_json(const Json& value, std::size_t longest) {
  boost::json::serializer writer;
  writer.reset(&value);
  std::string text(longest + 1, '\0');
  std::size_t size = 0;
  while (!writer.done() && size < text.size())
    size += writer.read(text.data() + size, text.size() - size).size();
  text.resize(size);
  return cut(std::move(text), longest);
}

// Opens a source file. A path that the compiler was given relative to its build tree is looked for above the
// program, which stands there somewhere.
inline std::ifstream open_source(const std::filesystem::path& path) {
  std::ifstream file(path);
  std::error_code none;
  auto folder = std::filesystem::read_symlink("/proc/self/exe", none).parent_path();
  for (; !file.is_open() && path.is_relative() && folder.has_relative_path(); folder = folder.parent_path())
    file.open(folder / path);
  return file;
}

// The line of a place in the sources, and those around it: what is registered there begins a few lines before
// its function.
inline void write_source(std::string& page, std::source_location where) {
  constexpr unsigned before = 2, after = 12;
  constexpr std::size_t longest_line = 200;
  auto file = open_source(where.file_name());
  std::string line, lines;
  unsigned number = 0;
  while (number < where.line() + after && std::getline(file, line)) {
    if (++number + before < where.line()) continue;
    if (line.ends_with('\r')) line.pop_back();
    const std::string tag = number == where.line() ? "b>" : "i>";
    lines += "<" + tag + std::to_string(number) + "</" + tag + " ";
    escape_html(lines, cut(std::move(line), longest_line));
    lines += '\n';
  }
  if (number < where.line() || lines.empty()) return;
  page += "<h2>";
  escape_html(page, where.function_name());
  page += "</h2><pre>" + lines + "</pre>";
}

// Quiet, and as wide as the panel; its own styles come behind these.
inline constexpr std::string_view error_page_head =
    "<style>"
    "body{font:14px/1.45 system-ui,sans-serif;color:#2a3f5f;margin:0}"
    "h1{font-size:16px;margin:0 0 4px}"
    "h2{font-size:12px;margin:16px 0 4px;color:#506784;font-weight:600;overflow-wrap:anywhere}"
    "p{margin:0 0 8px;overflow-wrap:anywhere;white-space:pre-wrap}"
    "table{border-collapse:collapse;width:100%;table-layout:fixed}"
    "td{border-top:1px solid #dfe8f3;padding:3px 8px 3px 0;vertical-align:top;overflow-wrap:anywhere}"
    "td:first-child{width:35%;color:#506784}"
    "code,pre{font:12px/1.5 ui-monospace,monospace}"
    "pre{background:#f3f6fa;border:1px solid #dfe8f3;border-radius:4px;padding:8px;margin:0;overflow-x:auto}"
    "pre i,pre b{display:inline-block;min-width:3em;font-style:normal;font-weight:400;color:#a2b1c6}"
    "pre b{color:#d62728;font-weight:700}"
    "</style>";

CDASH_DECL std::string error_page(const FailedCall& call) {
  std::string page = "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>";
  const auto add = [&](std::string_view before, std::string_view text, std::string_view after) {
    page += before;
    escape_html(page, text);
    page += after;
  };
  add("", call.thrown.front().type, "</title>");
  page += error_page_head;
  page += "</head><body>";
  for (const auto& each : call.thrown) {
    add(&each == call.thrown.data() ? "<h1>" : "<h1>caused by ", each.type, "</h1>");
    add("<p>", each.what, "</p>");
  }
  add("<p>", call.in, " ");
  add("<b>", call.name, "</b>");
  if (call.where.line())
    add(", registered at ", std::string(call.where.file_name()) + ":" + std::to_string(call.where.line()),
        "");
  page += "</p><section>";
  const auto row = [&](std::string_view name, std::string_view value) {
    add("<tr><td>", name, "</td>");
    add("<td><code>", value, "</code></td></tr>");
  };
  if (!call.arguments.empty() || !call.triggered.empty() || !call.request_id.empty()) {
    page += "<h2>Called with</h2><table>";
    for (const auto& [name, value] : call.arguments) row(name, value);
    if (!call.triggered.empty()) row("triggered by", call.triggered);
    if (!call.request_id.empty()) row("request", call.request_id);
    page += "</table>";
  }
  if (call.where.line()) write_source(page, call.where);
  return page + "</section></body></html>\n";
}

}  // namespace cdash::detail
