# Packs the front end while building, and hands it to the library: built in, as a folder, or from a CDN.

set(CDASH_CLIENT "embedded" CACHE STRING "Where a program's front end is: embedded, folder or cdn")
set_property(CACHE CDASH_CLIENT PROPERTY STRINGS embedded folder cdn)
set(CDASH_CLIENT_CDN_URL "" CACHE STRING "With CDASH_CLIENT=cdn: where the files of pack_client --site are served")
set(CDASH_CLIENT_PACKAGES "" CACHE PATH "A folder with the pinned packages, for building without a network")
set(CDASH_CLIENT_PACKS "" CACHE STRING "More files of pins besides client/packs.json: other component libraries")
find_program(CDASH_BROTLI brotli DOC "Compresses the front end once more, for https and localhost")
find_package(Python3 REQUIRED COMPONENTS Interpreter)

if(NOT CDASH_CLIENT MATCHES "^(embedded|folder|cdn)$")
  message(FATAL_ERROR "CDASH_CLIENT is '${CDASH_CLIENT}': it is embedded, folder or cdn")
endif()
if(CDASH_CLIENT STREQUAL "cdn" AND NOT CDASH_CLIENT_CDN_URL)
  message(FATAL_ERROR "CDASH_CLIENT=cdn needs CDASH_CLIENT_CDN_URL: upload what tools/pack_client --site writes, "
                      "and give its address")
endif()

set(CDASH_CLIENT_OUT "${CMAKE_CURRENT_BINARY_DIR}/client")  # cdash_client.hpp, and folder/ for CDASH_CLIENT_DIR
set(source_dir "${CMAKE_CURRENT_SOURCE_DIR}")

set(options --folder "${CDASH_CLIENT_OUT}/folder" --templates "${CDASH_CLIENT_OUT}/cdash_templates.cpp")
set(made "${CDASH_CLIENT_OUT}/folder/manifest.json" "${CDASH_CLIENT_OUT}/cdash_templates.cpp")
if(NOT CDASH_CLIENT STREQUAL "folder")
  list(APPEND options --header "${CDASH_CLIENT_OUT}/cdash_client.hpp" --source "${CDASH_CLIENT_OUT}/cdash_client.cpp")
  list(APPEND made "${CDASH_CLIENT_OUT}/cdash_client.hpp" "${CDASH_CLIENT_OUT}/cdash_client.cpp")
endif()
if(CDASH_CLIENT STREQUAL "cdn")
  list(APPEND options --base-url "${CDASH_CLIENT_CDN_URL}")
endif()
if(CDASH_BROTLI)
  list(APPEND options --brotli "${CDASH_BROTLI}")
endif()
if(CDASH_CLIENT_PACKAGES)
  list(APPEND options --from "${CDASH_CLIENT_PACKAGES}")
endif()
foreach(file IN ITEMS "${source_dir}/client/packs.json" LISTS CDASH_CLIENT_PACKS)
  list(APPEND options --packs "${file}")
endforeach()

add_custom_command(
  OUTPUT ${made}
  COMMAND Python3::Interpreter "${source_dir}/tools/pack_client" ${options}
  DEPENDS "${source_dir}/tools/pack_client" "${source_dir}/tools/packs.py" "${source_dir}/client/packs.json"
          "${source_dir}/client/regenerator.js" "${source_dir}/client/live.js" "${source_dir}/client/live-worker.js"
          "${source_dir}/client/push.js" ${CDASH_CLIENT_PACKS}
  COMMENT "Packing the front end"
  VERBATIM)
add_custom_target(cdash_client_pack DEPENDS ${made})

# The figures' templates, in every mode: they are part of what a program writes, not of what it serves.
add_library(cdash_templates STATIC "${CDASH_CLIENT_OUT}/cdash_templates.cpp")
add_library(cdash::templates ALIAS cdash_templates)
set_target_properties(cdash_templates PROPERTIES EXPORT_NAME templates POSITION_INDEPENDENT_CODE ON CXX_EXTENSIONS OFF)
target_compile_features(cdash_templates PRIVATE cxx_std_20)
target_include_directories(cdash_templates PRIVATE "${source_dir}/include")
target_compile_definitions(cdash INTERFACE CDASH_TEMPLATES_LINKED)
target_link_libraries(cdash INTERFACE cdash_templates)
target_compile_definitions(cdash_compiled PRIVATE CDASH_TEMPLATES_LINKED)
target_link_libraries(cdash_compiled PRIVATE cdash_templates)

include(GNUInstallDirs)
if(CDASH_CLIENT STREQUAL "folder")
  # Programs of this build find the folder in the build tree, others the installed one; a package that was moved
  # says where it is now (cdashConfig.cmake).
  add_dependencies(cdash cdash_client_pack)
  target_compile_definitions(cdash INTERFACE
    "$<BUILD_INTERFACE:CDASH_CLIENT_FOLDERS=\"${CDASH_CLIENT_OUT}/folder\">")
  add_dependencies(cdash_compiled cdash_client_pack)
  target_compile_definitions(cdash_compiled PRIVATE
    "CDASH_CLIENT_FOLDERS=\"${CDASH_CLIENT_OUT}/folder\",\"${CMAKE_INSTALL_FULL_DATADIR}/cdash/client\"")
else()
  add_library(cdash_client STATIC "${CDASH_CLIENT_OUT}/cdash_client.cpp")
  add_library(cdash::client ALIAS cdash_client)
  set_target_properties(cdash_client PROPERTIES EXPORT_NAME client POSITION_INDEPENDENT_CODE ON CXX_EXTENSIONS OFF)
  target_compile_features(cdash_client PRIVATE cxx_std_20)
  target_include_directories(cdash_client PRIVATE "${source_dir}/include")
  # The symbol of the source file pulls it out of its library; a macro of the users says that it is there.
  target_compile_definitions(cdash INTERFACE CDASH_CLIENT_LINKED)
  target_link_libraries(cdash INTERFACE cdash_client)
  target_compile_definitions(cdash_compiled PRIVATE CDASH_CLIENT_LINKED)
  target_link_libraries(cdash_compiled PRIVATE cdash_client)
endif()

if(CDASH_INSTALL)
  install(TARGETS cdash_templates EXPORT cdashTargets)
  install(DIRECTORY "${CDASH_CLIENT_OUT}/folder/" DESTINATION "${CMAKE_INSTALL_DATADIR}/cdash/client")
  if(NOT CDASH_CLIENT STREQUAL "folder")
    install(FILES "${CDASH_CLIENT_OUT}/cdash_client.hpp" DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}")
    install(TARGETS cdash_client EXPORT cdashTargets)
  endif()
endif()
