# Other component libraries as targets: cdash::dbc, cdash::dmc, cdash_add_pack(), cdash_add_theme(), cdash_add_icons().
#
#   target_link_libraries(dashboard PRIVATE cdash::compiled cdash::dbc)   # the files of Dash Bootstrap Components
#   cdash_add_theme(dashboard CERULEAN)                                   # a Bootstrap theme, served by the program
#   cdash_add_pack(my_pack PINS my_library.json)                          # any library: link my_pack
#
# A program contains the packs that it, or a library that it links, links. Their packages are fetched when such a
# program is built, and not before.

# In the sources of cdash, or beside an installed package.
if(EXISTS "${CMAKE_CURRENT_LIST_DIR}/packs/pack_client")
  set(cdash_pack_tools "${CMAKE_CURRENT_LIST_DIR}/packs")
  set(cdash_pack_pins "${CMAKE_CURRENT_LIST_DIR}/packs")
else()
  cmake_path(GET CMAKE_CURRENT_LIST_DIR PARENT_PATH cdash_pack_root)
  set(cdash_pack_tools "${cdash_pack_root}/tools")
  set(cdash_pack_pins "${cdash_pack_root}/client")
endif()
set_property(GLOBAL PROPERTY CDASH_PACK_TOOLS "${cdash_pack_tools}")
set_property(GLOBAL PROPERTY CDASH_PACK_PINS "${cdash_pack_pins}")
find_program(CDASH_BROTLI brotli DOC "Compresses the front end once more, for https and localhost")

# cdash_add_pack(<name> PINS <file>… [ONLY <package>…]): a target that brings the libraries of these files of pins into
# every program that links it, directly or through other libraries.
function(cdash_add_pack name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "PINS;ONLY")
  if(arg_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "cdash_add_pack: '${arg_UNPARSED_ARGUMENTS}' is no argument of it; it takes a name, PINS <file>… "
                        "and ONLY <package>…")
  endif()
  if(NOT arg_PINS)
    message(FATAL_ERROR "cdash_add_pack: ${name} has no PINS, the file that says which packages it is made of")
  endif()
  if(TARGET "${name}")
    message(FATAL_ERROR "cdash_add_pack: there is a target '${name}' already")
  endif()
  get_property(tools GLOBAL PROPERTY CDASH_PACK_TOOLS)
  find_package(Python3 REQUIRED COMPONENTS Interpreter)

  set(options "")
  foreach(file IN LISTS arg_PINS)
    cmake_path(ABSOLUTE_PATH file NORMALIZE)
    if(NOT EXISTS "${file}")
      message(FATAL_ERROR "cdash_add_pack: ${name}: there is no file '${file}'")
    endif()
    list(APPEND options --packs "${file}")
    list(APPEND files "${file}")
  endforeach()
  foreach(package IN LISTS arg_ONLY)
    list(APPEND options --only "${package}")
  endforeach()
  if(CDASH_BROTLI)
    list(APPEND options --brotli "${CDASH_BROTLI}")
  endif()
  if(CDASH_CLIENT_PACKAGES)
    list(APPEND options --from "${CDASH_CLIENT_PACKAGES}")
  endif()
  if(CDASH_CLIENT STREQUAL "cdn")
    list(APPEND options --base-url "${CDASH_CLIENT_CDN_URL}")
  endif()

  set(out "${CMAKE_CURRENT_BINARY_DIR}/cdash_packs/${name}")
  if(CDASH_CLIENT STREQUAL "folder")
    set(made "${out}/folder/manifest.json")
    list(APPEND options --folder "${out}/folder")
    set(content "// The folder of the pack ${name}; written by cdash_add_pack().
#include <cdash/client/table.hpp>

namespace {
constexpr std::string_view folders[] = {\"${out}/folder\"};
const cdash::client::Announcement announced{folders};
}  // namespace
")
  else()
    set(made "${out}/${name}.hpp")
    list(APPEND options --header "${out}/${name}.hpp")
    set(content "// The pack ${name}; written by cdash_add_pack().\n#include \"${name}.hpp\"\n")
  endif()
  file(CONFIGURE OUTPUT "${out}/${name}.cpp" CONTENT "${content}" @ONLY)
  add_custom_command(
    OUTPUT "${made}"
    COMMAND Python3::Interpreter "${tools}/pack_client" ${options} --depfile "${out}/${name}.d"
    DEPENDS "${tools}/pack_client" "${tools}/packs.py" ${files}
    DEPFILE "${out}/${name}.d"
    COMMENT "Packing ${name}"
    VERBATIM)

  add_library(${name}_files STATIC EXCLUDE_FROM_ALL "${out}/${name}.cpp" "${made}")
  set_target_properties(${name}_files PROPERTIES POSITION_INDEPENDENT_CODE ON CXX_EXTENSIONS OFF)
  target_compile_features(${name}_files PRIVATE cxx_std_20)
  target_include_directories(${name}_files PRIVATE
    "$<TARGET_PROPERTY:cdash::cdash,INTERFACE_INCLUDE_DIRECTORIES>")
  # Nothing refers to the pack: it announces itself before main(). So all of its library is linked, whoever asks for it.
  add_library(${name} INTERFACE)
  target_link_libraries(${name} INTERFACE "$<LINK_LIBRARY:WHOLE_ARCHIVE,${name}_files>")
endfunction()

# cdash_add_theme(<target> <theme>…): the program serves these Bootstrap themes itself: dbc::themes::CERULEAN among its
# external_stylesheets is its own file then, and needs no network.
function(cdash_add_theme target)
  cdash_add_sheets("${target}" theme ${ARGN})
endfunction()

# cdash_add_icons(<target> <icons>…): the same for dbc::icons: BOOTSTRAP, FONT_AWESOME.
function(cdash_add_icons target)
  cdash_add_sheets("${target}" icons ${ARGN})
endfunction()

function(cdash_add_sheets target kind)
  if(NOT TARGET "${target}")
    message(FATAL_ERROR "cdash_add_${kind}: '${target}' is no target; call it after add_executable()")
  endif()
  if(NOT ARGN)
    message(FATAL_ERROR "cdash_add_${kind}: ${target}: name at least one, such as BOOTSTRAP")
  endif()
  get_property(pins GLOBAL PROPERTY CDASH_PACK_PINS)
  file(READ "${pins}/themes.json" json)
  string(JSON count LENGTH "${json}" packs)
  math(EXPR last "${count} - 1")
  set(names "")
  foreach(i RANGE ${last})
    string(JSON name ERROR_VARIABLE none GET "${json}" packs ${i} ${kind})
    if(NOT name MATCHES "NOTFOUND$")
      list(APPEND names ${name})
      string(JSON package_${name} GET "${json}" packs ${i} package)
    endif()
  endforeach()
  foreach(name IN LISTS ARGN)
    if(NOT name IN_LIST names)
      list(JOIN names ", " known)
      message(FATAL_ERROR "cdash_add_${kind}: there is no ${kind} '${name}'; there are ${known}")
    endif()
    set(pack "cdash_${package_${name}}")
    if(NOT TARGET ${pack})
      cdash_add_pack(${pack} PINS "${pins}/themes.json" ONLY "${package_${name}}")
    endif()
    target_link_libraries("${target}" PRIVATE ${pack})
  endforeach()
endfunction()

foreach(name IN ITEMS dbc dmc)
  if(NOT TARGET cdash_${name})
    cdash_add_pack(cdash_${name} PINS "${cdash_pack_pins}/${name}.json")
    add_library(cdash::${name} ALIAS cdash_${name})
  endif()
endforeach()
unset(cdash_pack_tools)
unset(cdash_pack_pins)
unset(cdash_pack_root)
