// Answers with a file of the disk: a short one from memory, a long one piece by piece as the client takes it.
#pragma once

#include <cdash/app/message.hpp>
#include <filesystem>
#include <string_view>

namespace cdash::detail {

/// 200 with ETag, Last-Modified and Accept-Ranges, or 404 if it cannot be opened. Whether the client may have
/// the file at all is the caller's to know.
CDASH_DECL Response file_answer(const std::filesystem::path& file, std::string_view content_type);

}  // namespace cdash::detail
