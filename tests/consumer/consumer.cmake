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

add_test(NAME consumer.mixed_does_not_compile
         COMMAND "${CMAKE_COMMAND}" --build "${CMAKE_CURRENT_BINARY_DIR}/consumer/installed/build" --target mixed)
set_tests_properties(consumer.installed PROPERTIES FIXTURES_SETUP consumer_installed)
set_tests_properties(consumer.mixed_does_not_compile PROPERTIES
  FIXTURES_REQUIRED consumer_installed TIMEOUT 120 LABELS consumer PASS_REGULAR_EXPRESSION
  "error: #error \"cdash: CDASH_COMPILED with CDASH_HEADER_ONLY: link either cdash::compiled or cdash::cdash, not both\"")
