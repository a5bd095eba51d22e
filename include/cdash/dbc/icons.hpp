// Bootstrap's icons and Font Awesome, those of dash-bootstrap-components 2.0.4; written by tools/wrap_themes.
#pragma once

#include <cdash/core/stylesheet.hpp>

/// Elements of AppSettings::external_stylesheets: `{dbc::themes::BOOTSTRAP, dbc::icons::BOOTSTRAP}`, for
/// `html::I().className("bi bi-check")`. The program has to contain them:
/// cdash_add_icons(my_program BOOTSTRAP) in CMake.
// clang-format off
namespace cdash::dbc::icons {

inline constexpr Stylesheet BOOTSTRAP{
    "pack:bootstrap-icons@1.11.3/font/bootstrap-icons.css",
    "sha384-tViUnnbYAV00FLIhhi3v/dWt3Jxw4gZQcNoSCxCIFNJVCx7/D55/wXsrNIRANwdD"};
inline constexpr Stylesheet FONT_AWESOME{
    "pack:@fortawesome/fontawesome-free@6.7.2/css/all.min.css",
    "sha384-nRgPTkuX86pH8yjPJUAFuASXQSSl2/bBUiNV47vSYpKFxHJhbcrGnmlYpYJMeD7a"};

}  // namespace cdash::dbc::icons
// clang-format on
