# Configures, builds and runs the consumer project: cmake -DFROM=… -DSOURCES=… -DBUILD=… -DWORK=… -P run.cmake
cmake_path(GET CMAKE_CURRENT_LIST_FILE PARENT_PATH here)

function(run)
  execute_process(COMMAND ${ARGN} COMMAND_ECHO STDOUT COMMAND_ERROR_IS_FATAL ANY)
endfunction()

file(REMOVE_RECURSE "${WORK}")
if(FROM STREQUAL "installed")
  run("${CMAKE_COMMAND}" --install "${BUILD}" --prefix "${WORK}/prefix")
endif()
# -O0: what is tested is that it compiles, links and runs.
run("${CMAKE_COMMAND}" -G Ninja -S "${here}" -B "${WORK}/build" -DCMAKE_BUILD_TYPE=Debug
    "-DCMAKE_CXX_COMPILER=${CXX}" "-DCMAKE_CXX_COMPILER_LAUNCHER=${LAUNCHER}"
    "-DCMAKE_PREFIX_PATH=${WORK}/prefix" "-DCDASH_FROM=${FROM}" "-DCDASH_SOURCES=${SOURCES}"
    "-DCDASH_CLIENT_HEADER=${CLIENT_HEADER}")
run("${CMAKE_COMMAND}" --build "${WORK}/build")
run("${WORK}/build/consumer")
foreach(program IN ITEMS consumer_shared consumer_shared_header_only)
  if(EXISTS "${WORK}/build/${program}")
    run("${WORK}/build/${program}")
  endif()
endforeach()
if(FROM STREQUAL "single_header")
  run("${WORK}/build/consumer_compiled")
endif()
