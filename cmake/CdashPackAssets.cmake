# Writes the files that cdash_embed_assets() has found as C++: cmake -DFOLDER=… -DOUT=… -DNAMESPACE=… -P this.

# A string literal of any bytes; compilers read those much faster than lists of numbers.
function(literal out hex)
  string(REGEX REPLACE "(..)" "\\\\x\\1" escaped "${hex}")
  set(${out} "\"${escaped}\"" PARENT_SCOPE)
endfunction()

file(REAL_PATH "${FOLDER}" root)
file(STRINGS "${OUT}/${NAMESPACE}.txt" files ENCODING UTF-8)
set(rows "")
foreach(file IN LISTS files)
  file(REAL_PATH "${file}" real)
  cmake_path(IS_PREFIX root "${real}" NORMALIZE is_inside)
  if(NOT is_inside)
    message(FATAL_ERROR "cdash_embed_assets: ${file} is a link that leads out of the folder, to ${real}")
  endif()
  file(RELATIVE_PATH path "${FOLDER}" "${file}")
  string(HEX "${path}" path_hex)
  file(READ "${file}" hex HEX)
  string(LENGTH "${path_hex}" path_size)
  string(LENGTH "${hex}" size)
  math(EXPR path_size "${path_size} / 2")
  math(EXPR size "${size} / 2")
  literal(path_text "${path_hex}")
  literal(text "${hex}")
  string(APPEND rows "    {{${path_text}, ${path_size}},\n     {${text}, ${size}}},\n")
endforeach()

set(include "#if __has_include(<cdash/app/index.hpp>)
#include <cdash/app/index.hpp>
#else
#include <cdash.hpp>
#endif")
file(WRITE "${OUT}/${NAMESPACE}.hpp.new" "// The files of ${NAMESPACE}; written by cdash_embed_assets().
#pragma once

${include}
#include <span>

namespace ${NAMESPACE} {

/// For AppSettings::embedded_assets.
std::span<const cdash::EmbeddedAsset> files() noexcept;

}  // namespace ${NAMESPACE}
")
set(body "return {};")
if(rows)
  set(body "static constexpr cdash::EmbeddedAsset all[] = {\n${rows}  };\n  return all;")
endif()
file(WRITE "${OUT}/${NAMESPACE}.cpp" "// The files of ${NAMESPACE} as data; written by cdash_embed_assets().
#if defined(__GNUC__)
#pragma GCC diagnostic ignored \"-Woverlength-strings\"
#endif
#include \"${NAMESPACE}.hpp\"

namespace ${NAMESPACE} {

std::span<const cdash::EmbeddedAsset> files() noexcept {
  ${body}
}

}  // namespace ${NAMESPACE}
")
# Its users are compiled again only if it says something else.
file(COPY_FILE "${OUT}/${NAMESPACE}.hpp.new" "${OUT}/${NAMESPACE}.hpp" ONLY_IF_DIFFERENT)
