// What dcc::Download saves in the browser: a file of this machine, bytes, text, the rows of a frame.
#pragma once

#include <cdash/config.hpp>
#include <cdash/data/frame.hpp>
#include <cdash/dcc/download.hpp>
#include <cstddef>
#include <functional>
#include <iosfwd>
#include <string>
#include <string_view>

/// Each makes what `download.data()` of an output takes; every one starts a download, also if it is equal to
/// the one before.
///
///     app.callback(Output(download.data()), Input(button.n_clicks()), [&](int) {
///       return dcc::send_data_frame(frame, "mydf.csv");
///     });
///
/// A download goes through the answer of a callback, as base64 and in one piece: for what is made on request.
/// Files that lie there are better linked to (App::get_asset_url): they are sent while they are read.
namespace cdash::dcc {

/// The most bytes of one download; a page cannot hold what is much larger.
inline constexpr std::size_t download_limit = 256 * 1024 * 1024;

/// A file of this machine. `filename` is what the browser calls it, its own name if empty; `type` a media
/// type, "image/png", which few browsers look at. Throws Error, which names the file: it cannot be read, it
/// is a directory, it is larger than download_limit.
CDASH_DECL Download::Data send_file(const std::string& path, std::string filename = {},
                                    const std::string& type = {});

/// These bytes, whatever they are. Throws Error: no filename, more than download_limit.
CDASH_DECL Download::Data send_bytes(std::string bytes, const std::string& filename,
                                     const std::string& type = {});
/// What the function writes to the stream.
CDASH_DECL Download::Data send_bytes(const std::function<void(std::ostream&)>& write,
                                     const std::string& filename, const std::string& type = {});

/// This text, in UTF-8. Throws as send_bytes() does.
CDASH_DECL Download::Data send_string(std::string_view text, const std::string& filename,
                                      const std::string& type = {});
CDASH_DECL Download::Data send_string(const std::function<void(std::ostream&)>& write,
                                      const std::string& filename, const std::string& type = {});

/// All rows, in the form that the ending of the filename says: .csv or .json. Throws Error for another one.
CDASH_DECL Download::Data send_data_frame(const data::Frame& frame, const std::string& filename);
/// All rows as CSV, or as JSON, whatever the file is called.
CDASH_DECL Download::Data send_data_frame(const data::Frame& frame, const std::string& filename,
                                          const data::CsvFormat& format);
CDASH_DECL Download::Data send_data_frame(const data::Frame& frame, const std::string& filename,
                                          data::JsonOrient orient);

}  // namespace cdash::dcc

#ifdef CDASH_HEADER_ONLY
#include <cdash/data/impl/download.ipp>
#endif
