# The consumer project, three ways, and the one way that must not compile.

foreach(from IN ITEMS installed sources single_header)
  set(work "${CMAKE_CURRENT_BINARY_DIR}/consumer/${from}")
  add_test(NAME consumer.${from}
           COMMAND "${CMAKE_COMMAND}" -DFROM=${from} -DSOURCES=${PROJECT_SOURCE_DIR} -DBUILD=${PROJECT_BINARY_DIR}
                   -DWORK=${work} -DCXX=${CMAKE_CXX_COMPILER} -DLAUNCHER=${CMAKE_CXX_COMPILER_LAUNCHER}
                   -DCLIENT_HEADER=${CDASH_CLIENT_OUT}/cdash_client.hpp
                   -P "${CMAKE_CURRENT_SOURCE_DIR}/consumer/run.cmake")
  set_tests_properties(consumer.${from} PROPERTIES TIMEOUT 900 LABELS consumer PASS_REGULAR_EXPRESSION "\nok\n")
endforeach()

# Packs without the rest of cdash, in the two forms that a build may give them; and names that are none.
foreach(client IN ITEMS embedded folder)
  add_test(NAME consumer.packs_${client}
           COMMAND "${CMAKE_CTEST_COMMAND}" --build-and-test "${CMAKE_CURRENT_SOURCE_DIR}/consumer/packs"
                   "${CMAKE_CURRENT_BINARY_DIR}/consumer/packs_${client}" --build-generator Ninja --build-options
                   -DCMAKE_BUILD_TYPE=Debug "-DCMAKE_CXX_COMPILER=${CMAKE_CXX_COMPILER}"
                   "-DCMAKE_CXX_COMPILER_LAUNCHER=${CMAKE_CXX_COMPILER_LAUNCHER}" "-DCDASH_SOURCES=${PROJECT_SOURCE_DIR}"
                   "-DCDASH_CLIENT=${client}" --test-command program)
  set_tests_properties(consumer.packs_${client} PROPERTIES TIMEOUT 300 LABELS consumer
    PASS_REGULAR_EXPRESSION "contains packs_test_parts 1.2.3, ${client}\n")
endforeach()
set(no_theme "there is no theme 'CERULIAN'; there are BOOTSTRAP, GRID, CERULEAN, COSMO,")
set(no_pins "cdash_add_pack: mine: there is no file[ \n]+'[^']*/no/pins.json'")
foreach(wrong IN ITEMS theme pins)
  add_test(NAME consumer.packs_wrong_${wrong}
           COMMAND "${CMAKE_COMMAND}" -G Ninja -S "${CMAKE_CURRENT_SOURCE_DIR}/consumer/packs"
                   -B "${CMAKE_CURRENT_BINARY_DIR}/consumer/packs_wrong_${wrong}" "-DCDASH_SOURCES=${PROJECT_SOURCE_DIR}"
                   "-DCMAKE_CXX_COMPILER=${CMAKE_CXX_COMPILER}" -DWRONG=${wrong})
  set_tests_properties(consumer.packs_wrong_${wrong} PROPERTIES TIMEOUT 60 LABELS consumer
    PASS_REGULAR_EXPRESSION "${no_${wrong}}")
endforeach()

add_test(NAME consumer.mixed_does_not_compile
         COMMAND "${CMAKE_COMMAND}" --build "${CMAKE_CURRENT_BINARY_DIR}/consumer/installed/build" --target mixed)
set_tests_properties(consumer.installed PROPERTIES FIXTURES_SETUP consumer_installed)
set_tests_properties(consumer.mixed_does_not_compile PROPERTIES
  FIXTURES_REQUIRED consumer_installed TIMEOUT 120 LABELS consumer PASS_REGULAR_EXPRESSION
  "error: #error \"cdash: CDASH_COMPILED with CDASH_HEADER_ONLY: link either cdash::compiled or cdash::cdash, not both\"")
