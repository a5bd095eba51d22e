# cdash_embed_assets(<target> <folder> [NAMESPACE <name>]): builds the files of a folder into a program.
#
# Its sources include "cdash_assets.hpp" then, and say App app{{.embedded_assets = cdash_assets::files()}}. NAMESPACE
# stands for cdash_assets in both names, where one program has several folders. Files that are changed or added later
# are noticed by the next build.

function(cdash_embed_assets target folder)
  cmake_parse_arguments(PARSE_ARGV 2 arg "" "NAMESPACE" "")
  if(arg_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "cdash_embed_assets: '${arg_UNPARSED_ARGUMENTS}' is no argument of it; it takes a target, a "
                        "folder and NAMESPACE <name>")
  endif()
  if(NOT TARGET "${target}")
    message(FATAL_ERROR "cdash_embed_assets: '${target}' is no target; call it after add_executable()")
  endif()
  cmake_path(ABSOLUTE_PATH folder NORMALIZE)
  if(NOT IS_DIRECTORY "${folder}")
    message(FATAL_ERROR "cdash_embed_assets: there is no folder '${folder}'")
  endif()
  if(NOT arg_NAMESPACE)
    set(arg_NAMESPACE cdash_assets)
  elseif(NOT arg_NAMESPACE MATCHES "^[A-Za-z_][A-Za-z0-9_]*$")
    message(FATAL_ERROR "cdash_embed_assets: NAMESPACE is '${arg_NAMESPACE}'; it is a C++ name")
  endif()

  # The function's own folder: in a project of which cdash is a part, variables of this file are not to be seen.
  set(pack "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/CdashPackAssets.cmake")
  # Without CONFIGURE_DEPENDS first: CMake writes what it watches into a script as it is, quotes and all, and the build
  # would stop there, or begin anew for ever. A name with a semicolon comes as two files that are not there.
  file(GLOB_RECURSE files LIST_DIRECTORIES false "${folder}/*")
  foreach(file IN LISTS files)
    if(file MATCHES "[\"\\$]" OR NOT (EXISTS "${file}" OR IS_SYMLINK "${file}"))
      message(FATAL_ERROR "cdash_embed_assets: '${file}' has a name that CMake cannot watch; it takes no \", \\, $ or ; "
                          "in it: call the file otherwise")
    endif()
  endforeach()
  file(GLOB_RECURSE files CONFIGURE_DEPENDS LIST_DIRECTORIES false "${folder}/*")
  set(out "${CMAKE_CURRENT_BINARY_DIR}/cdash_assets/${target}")
  list(JOIN files "\n" names)
  file(CONFIGURE OUTPUT "${out}/${arg_NAMESPACE}.txt" CONTENT "${names}" @ONLY)
  add_custom_command(
    OUTPUT "${out}/${arg_NAMESPACE}.hpp" "${out}/${arg_NAMESPACE}.cpp"
    COMMAND "${CMAKE_COMMAND}" "-DFOLDER=${folder}" "-DOUT=${out}" "-DNAMESPACE=${arg_NAMESPACE}"
            -P "${pack}"
    DEPENDS "${pack}" "${out}/${arg_NAMESPACE}.txt" ${files}
    COMMENT "Packing the assets of ${target}"
    VERBATIM)
  target_sources("${target}" PRIVATE "${out}/${arg_NAMESPACE}.cpp" "${out}/${arg_NAMESPACE}.hpp")
  target_include_directories("${target}" PRIVATE "${out}")
endfunction()
