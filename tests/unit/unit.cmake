# Unit tests: one program a layer, one CTest test a file (tests/unit/<layer>_<what>_test.cpp).

find_package(Catch2 2.13 REQUIRED)
add_library(cdash_test_main OBJECT unit/main.cpp)
target_link_libraries(cdash_test_main PUBLIC Catch2::Catch2)
cdash_precompile(cdash_test_precompiled <catch2/catch.hpp> <cdash/cdash.hpp> <cdash/testing.hpp>)
if(CDASH_PRECOMPILE)
  target_link_libraries(cdash_test_precompiled PRIVATE Catch2::Catch2)
endif()

add_custom_target(unit_tests)  # builds them all
file(GLOB sources CONFIGURE_DEPENDS unit/*_test.cpp)
foreach(source IN LISTS sources)
  cmake_path(GET source STEM name)
  string(REGEX MATCH "^[a-z]+" layer "${name}")
  set(program ${layer}_tests)
  if(NOT TARGET ${program})
    add_executable(${program})
    add_dependencies(unit_tests ${program})
    target_link_libraries(${program} PRIVATE cdash_test_main cdash::compiled)
    # Where a test finds files of this repository: CDASH_SOURCE_DIR "/tests/…".
    target_compile_definitions(${program} PRIVATE CDASH_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    cdash_own_code(${program})
    cdash_use_precompiled(${program} cdash_test_precompiled)
    if(layer STREQUAL "auth")
      target_link_libraries(${program} PRIVATE cdash::jwt cdash::crypt)
    elseif(layer STREQUAL "state")
      target_link_libraries(${program} PRIVATE cdash::redis)
      find_program(REDIS_SERVER redis-server REQUIRED)
      mark_as_advanced(REDIS_SERVER)
      target_compile_definitions(${program} PRIVATE REDIS_SERVER="${REDIS_SERVER}")
    endif()
  endif()
  target_sources(${program} PRIVATE ${source})
  # Catch tags every case with its file's name (-#); a file without cases is a failure (-w NoTests).
  add_test(NAME unit.${name} COMMAND ${program} "-#" -w NoTests "[#${name}]")
  set_tests_properties(unit.${name} PROPERTIES TIMEOUT 300 LABELS unit)
endforeach()

# A pack from a folder, linked as people do: by a library of theirs, which does not hand it on itself.
cdash_add_pack(packs_test_pack PINS "${CMAKE_CURRENT_SOURCE_DIR}/unit/packs/pins.json")
add_library(packs_test_widgets STATIC unit/packs/widgets.cpp)
target_link_libraries(packs_test_widgets PRIVATE packs_test_pack)
target_link_libraries(packs_tests PRIVATE packs_test_widgets)

if(CDASH_HAS_TLS)  # the client of those tests speaks TLS as well
  target_link_libraries(transport_tests PRIVATE OpenSSL::SSL)
  target_compile_definitions(transport_tests PRIVATE TEST_TLS)
endif()
