// Figures as pages of their own, plotly.js inside: what Figure::to_html and write_html need.
#pragma once

#include <cdash/config.hpp>
#include <cdash/figure/figure.hpp>
#include <string>

namespace cdash {

// Found by Figure's members through their argument: the figures know no front end.
CDASH_DECL std::string figure_html(const Figure& figure, const figure::Html& settings);
CDASH_DECL void write_figure_html(const Figure& figure, const std::string& path,
                                  const figure::Html& settings);

}  // namespace cdash

#ifdef CDASH_HEADER_ONLY
#include <cdash/client/impl/html.ipp>
#endif
