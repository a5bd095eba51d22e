# Warnings and sanitizers for cdash's own code; nothing here reaches a user's targets.

if(NOT CDASH_SANITIZE MATCHES "^(|address|thread|fuzzer)$")
  message(FATAL_ERROR "CDASH_SANITIZE is '${CDASH_SANITIZE}': it is empty, 'address', 'thread' or 'fuzzer'")
endif()
if(CDASH_SANITIZE STREQUAL "fuzzer")
  # As 'address', and with what libFuzzer needs to see which code an input reaches. Clang alone has it.
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()
if(CDASH_SANITIZE MATCHES "^(address|fuzzer)$")
  # Without vptr: that check opens a pipe to look at memory, and a test runs the process out of file descriptors.
  add_compile_options(-fsanitize=address,undefined -fno-sanitize=vptr -fno-sanitize-recover=all
                      -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
elseif(CDASH_SANITIZE STREQUAL "thread")
  add_compile_options(-fsanitize=thread -fno-omit-frame-pointer)
  add_link_options(-fsanitize=thread)
endif()

# cdash_own_code(<target>): the warnings this repository's own code is held to.
function(cdash_own_code target)
  set_target_properties(${target} PROPERTIES CXX_EXTENSIONS OFF)
  if(MSVC)
    target_compile_options(${target} PRIVATE /W4 /permissive- /utf-8 /bigobj $<$<BOOL:${CDASH_WERROR}>:/WX>)
  else()
    target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion
                           $<$<BOOL:${CDASH_WERROR}>:-Werror>)
  endif()
endfunction()
