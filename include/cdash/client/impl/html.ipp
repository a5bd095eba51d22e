// Bodies of client/html.hpp.
#pragma once

#include <cdash/client/front_end.hpp>
#include <cdash/client/html.hpp>
#include <cdash/error.hpp>
#include <fstream>

namespace cdash {
namespace client::detail {

// Text inside of an attribute's quotes.
inline std::string attribute(std::string_view text) {
  std::string out;
  for (const char c : text) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '<':
        out += "&lt;";
        break;
      default:
        out += c;
    }
  }
  return out;
}

// JSON inside of a script: a "<" could end it, or begin a comment.
inline void append_in_script(std::string& out, std::string_view json) {
  for (std::size_t start = 0;;) {
    const auto at = json.find('<', start);
    out += json.substr(start, at == std::string_view::npos ? at : at - start);
    if (at == std::string_view::npos) return;
    out += "\\u003c";
    start = at + 1;
  }
}

inline void append_plotlyjs(std::string& out) {
  const auto front = default_front_end();
  const auto& at = front->table().plotlyjs;
  const auto found = front->find(at.package, at.path);
  if (found && found.file->gzip.empty() && found.file->brotli.empty() && found.file->identity.empty())
    throw Error(
        "cdash: this program's front end comes from a CDN, so that there is no plotly.js to put into a "
        "page; write it with .include_plotlyjs = false, and load plotly.js in the page");
  const auto script = front->encode(*found.file, "");
  out += "<script>window.PlotlyConfig = {MathJaxConfig: \"local\"};</script>\n<script>";
  out += script.bytes;
  out += "</script>\n";
}

// A length in CSS: what was asked for, else the layout's pixels, else all there is.
inline std::string length(const std::string& asked, const Figure& figure, const char* name) {
  const auto own = figure.layout().find(name);
  if (own != nullptr && (own->is_number())) {
    std::string pixels;
    write_json(pixels, *own);
    return pixels + "px";
  }
  return asked.empty() ? "100%" : asked;
}

}  // namespace client::detail

CDASH_DECL std::string figure_html(const Figure& figure, const figure::Html& settings) {
  namespace detail = client::detail;
  std::string out;
  if (settings.full_html)
    out +=
        "<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n"
        "<style>html, body { height: 100%; margin: 0; }</style>\n</head>\n<body>\n";
  if (settings.include_plotlyjs) detail::append_plotlyjs(out);
  out += "<div class=\"plotly-graph-div\"";
  if (!settings.div_id.empty()) out += " id=\"" + detail::attribute(settings.div_id) + "\"";
  out += " style=\"height:" + detail::attribute(detail::length(settings.default_height, figure, "height")) +
         "; width:" + detail::attribute(detail::length(settings.default_width, figure, "width")) +
         "\"></div>\n";
  // The script finds its <div> by standing behind it, so that a page can hold many.
  out += "<script>(function(div) {\nconst figure = ";
  detail::append_in_script(out, figure.to_json());
  out += ";\nfigure.config = ";
  std::string config;
  auto options = settings.config;
  options.emplace("responsive", true);
  write_json(config, options);
  detail::append_in_script(out, config);
  out += ";\nPlotly.newPlot(div, figure)";
  if (figure.frames() != 0 && settings.auto_play) out += ".then(function() { Plotly.animate(div, null); })";
  out += ";\n})(document.currentScript.previousElementSibling);</script>\n";
  if (settings.full_html) out += "</body>\n</html>\n";
  return out;
}

CDASH_DECL void write_figure_html(const Figure& figure, const std::string& path,
                                  const figure::Html& settings) {
  const auto page = figure_html(figure, settings);
  std::ofstream file(path, std::ios::binary | std::ios::trunc);
  file.write(page.data(), static_cast<std::streamsize>(page.size()));
  file.close();
  if (!file) throw Error("cdash: " + path + " cannot be written");
}

}  // namespace cdash
