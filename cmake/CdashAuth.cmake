# cdash::jwt and cdash::crypt: what <cdash/auth/jwt.hpp> and <cdash/auth/hashed.hpp> link; nothing else of cdash does.

# cdash_optional(<target> <library> <header>): AUTO makes the target where both are found.
function(cdash_optional name library header)
  string(TOUPPER "CDASH_${name}" option)
  set(${option} AUTO CACHE STRING "The target cdash::${name}, for lib${library}: ON, OFF or AUTO (if it is there)")
  set_property(CACHE ${option} PROPERTY STRINGS AUTO ON OFF)
  if(NOT ${option})
    return()
  endif()
  find_library(${option}_LIBRARY ${library})
  find_path(${option}_INCLUDE ${header})
  mark_as_advanced(${option}_LIBRARY ${option}_INCLUDE)
  if(NOT ${option}_LIBRARY OR NOT ${option}_INCLUDE)
    if(NOT ${option} STREQUAL "AUTO")
      message(FATAL_ERROR "${option} is ${${option}}, and lib${library} with ${header} is not found")
    endif()
    return()
  endif()
  add_library(cdash_${name} INTERFACE)
  add_library(cdash::${name} ALIAS cdash_${name})
  set_target_properties(cdash_${name} PROPERTIES EXPORT_NAME ${name})
  # By name: an installed cdash is used where the library may stand elsewhere.
  target_link_libraries(cdash_${name} INTERFACE "$<BUILD_INTERFACE:${${option}_LIBRARY}>"
                                                "$<INSTALL_INTERFACE:${library}>")
  target_include_directories(cdash_${name} SYSTEM INTERFACE "$<BUILD_INTERFACE:${${option}_INCLUDE}>")
  if(CDASH_INSTALL)
    install(TARGETS cdash_${name} EXPORT cdashTargets)
  endif()
endfunction()

cdash_optional(jwt jwt jwt.h)
cdash_optional(crypt crypt crypt.h)
