# Writes the source files of cdash::compiled: the bodies that src.hpp lists, in groups that compile side by side.

set(src_hpp "${CMAKE_CURRENT_SOURCE_DIR}/include/cdash/src.hpp")
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${src_hpp}")
file(STRINGS "${src_hpp}" bodies REGEX "^#include <cdash/.+\\.ipp>$")

# The large things apart from each other: http drags Beast in, client carries the front end's bytes.
set(large http client app state figure data)
foreach(body IN LISTS bodies)
  string(REGEX REPLACE "^#include <cdash/([a-z_]+)/.*$" "\\1" layer "${body}")
  if(NOT layer IN_LIST large)
    set(layer base)
  elseif(body MATCHES "/tls\\.ipp>$")
    set(layer tls)  # OpenSSL's headers, and nothing that needs Beast's
  elseif(body MATCHES "/redis\\.ipp>$")
    set(layer redis)  # a library of its own
  endif()
  list(APPEND groups ${layer})
  string(APPEND text_${layer} "${body}\n")
endforeach()
list(REMOVE_DUPLICATES groups)

set(CDASH_COMPILED_SOURCES "")
foreach(group IN LISTS groups)
  set(file "${CMAKE_CURRENT_BINARY_DIR}/compiled/${group}.cpp")
  # file(CONFIGURE) leaves an unchanged file alone, so a new configure compiles nothing again.
  file(CONFIGURE OUTPUT "${file}" @ONLY CONTENT
       "// Bodies of cdash, group ${group}; written by CdashCompiled.cmake from cdash/src.hpp.\n${text_${group}}")
  if(group STREQUAL "redis")
    set(CDASH_REDIS_SOURCES "${file}")
  else()
    list(APPEND CDASH_COMPILED_SOURCES "${file}")
  endif()
endforeach()
