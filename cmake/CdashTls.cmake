# Finds OpenSSL by what CDASH_TLS says, and hands it to the library; sets CDASH_HAS_TLS.

set(CDASH_HAS_TLS OFF)
if(CDASH_TLS STREQUAL "AUTO")
  find_package(OpenSSL 1.1.1 QUIET)
elseif(CDASH_TLS)
  find_package(OpenSSL 1.1.1)
  if(NOT OPENSSL_FOUND)
    message(FATAL_ERROR "CDASH_TLS is ${CDASH_TLS}, and OpenSSL's headers are not found: install them "
                        "(Debian: libssl-dev), set OPENSSL_ROOT_DIR, or set CDASH_TLS to OFF")
  endif()
endif()

if(CDASH_TLS AND OPENSSL_FOUND)
  set(CDASH_HAS_TLS ON)
  target_compile_definitions(cdash INTERFACE CDASH_TLS)
  target_link_libraries(cdash INTERFACE OpenSSL::SSL)
  target_compile_definitions(cdash_compiled PRIVATE CDASH_TLS)
  target_link_libraries(cdash_compiled PRIVATE OpenSSL::SSL)
endif()
message(STATUS "https: ${CDASH_HAS_TLS}")
