// The looks that a figure can have by name: Plotly's templates, packed when the program is built.
#pragma once

#include <boost/json/fwd.hpp>
#include <cdash/config.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace cdash::figure {

/// "ggplot2", "plotly", "plotly_dark", "plotly_white", "seaborn", "simple_white", …; none if the program was
/// built without them.
CDASH_DECL std::vector<std::string_view> template_names();

/// The look of every figure that does not choose one itself: a name, several with + between them
/// ("plotly_dark+presentation"), or "none". Not set: "plotly". Throws DataError for an unknown name.
///
/// It belongs to the whole program, as the pages of an app look alike and figures are written far from the
/// place that knows the app. Set it before the app serves; it may be set while other threads draw.
CDASH_DECL void set_default_template(std::string_view name);
CDASH_DECL std::string_view default_template() noexcept;

namespace detail {

// A template by name; lives as long as the program, its text ready to be sent.
struct Template {
  std::string name;
  std::string_view json;
  const boost::json::object* object = nullptr;
};

// Null for "none", and for "plotly" in a program without templates. Throws DataError for an unknown name.
CDASH_DECL const Template* known_template(std::string_view name);
// The default's; null for none.
CDASH_DECL const Template* current_template() noexcept;
// The content of a template; null where known_template() is. An empty name means the default.
CDASH_DECL const boost::json::object* find_template(std::string_view name);

}  // namespace detail
}  // namespace cdash::figure

#ifdef CDASH_HEADER_ONLY
#include <cdash/figure/impl/templates.ipp>
#endif
