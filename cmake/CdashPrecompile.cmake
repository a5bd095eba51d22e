# Precompiled headers for this repository's own programs: a build reads cdash.hpp once, not once a file.

option(CDASH_PRECOMPILE "Precompile the headers of the tests and examples: quick from scratch, but no use to ccache" OFF)

# cdash_precompile(<name> <header>…): the target that others of the same flags take these headers from.
function(cdash_precompile name)
  if(CDASH_PRECOMPILE)
    set(source "${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp")
    file(CONFIGURE OUTPUT "${source}" CONTENT "// Written by cmake: a target of precompiled headers needs a source.\n")
    add_library(${name} OBJECT "${source}")
    target_link_libraries(${name} PRIVATE cdash::compiled)
    target_precompile_headers(${name} PRIVATE ${ARGN})
    cdash_own_code(${name})
  endif()
endfunction()

# cdash_use_precompiled(<target> <name>)
function(cdash_use_precompiled target name)
  if(CDASH_PRECOMPILE)
    target_precompile_headers(${target} REUSE_FROM ${name})
  endif()
endfunction()

cdash_precompile(cdash_precompiled <cdash/cdash.hpp>)
