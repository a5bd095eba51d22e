# cdash::redis: what <cdash/state/redis.hpp> links, hiredis with it; nothing else of cdash does.

set(CDASH_REDIS AUTO CACHE STRING "The target cdash::redis, for libhiredis: ON, OFF or AUTO (if it is there)")
set_property(CACHE CDASH_REDIS PROPERTY STRINGS AUTO ON OFF)
if(NOT CDASH_REDIS)
  return()
endif()
find_library(CDASH_REDIS_LIBRARY hiredis)
find_path(CDASH_REDIS_INCLUDE hiredis/hiredis.h)
mark_as_advanced(CDASH_REDIS_LIBRARY CDASH_REDIS_INCLUDE)
if(NOT CDASH_REDIS_LIBRARY OR NOT CDASH_REDIS_INCLUDE)
  if(NOT CDASH_REDIS STREQUAL "AUTO")
    message(FATAL_ERROR "CDASH_REDIS is ${CDASH_REDIS}, and libhiredis with hiredis/hiredis.h is not found: install "
                        "them (Debian: libhiredis-dev), or set CDASH_REDIS to OFF")
  endif()
  return()
endif()

# Bodies for programs on cdash::compiled; a header-only one has its own, and needs of this what is INTERFACE.
add_library(cdash_redis STATIC ${CDASH_REDIS_SOURCES})
add_library(cdash::redis ALIAS cdash_redis)
set_target_properties(cdash_redis PROPERTIES EXPORT_NAME redis POSITION_INDEPENDENT_CODE ON)
target_compile_definitions(cdash_redis PRIVATE CDASH_COMPILED CDASH_REDIS)
target_compile_features(cdash_redis PRIVATE cxx_std_20)
cdash_own_code(cdash_redis)
target_include_directories(cdash_redis PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}/include")
target_include_directories(cdash_redis SYSTEM PUBLIC "$<BUILD_INTERFACE:${CDASH_REDIS_INCLUDE}>")
target_link_libraries(cdash_redis PRIVATE Boost::headers Boost::json Threads::Threads)
# hiredis by name where it is installed: there it may stand elsewhere. The compiled library without its settings.
target_link_libraries(cdash_redis INTERFACE "$<BUILD_INTERFACE:${CDASH_REDIS_LIBRARY}>" "$<INSTALL_INTERFACE:hiredis>"
                                            "$<LINK_ONLY:cdash::compiled>")
if(CDASH_INSTALL)
  install(TARGETS cdash_redis EXPORT cdashTargets)
endif()
