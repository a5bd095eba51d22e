// The bodies of the library, for a program whose other files are compiled with CDASH_COMPILED.
#define CDASH_SOURCE
#include <cdash.hpp>
#include <cdash_go.hpp>
#include <cdash_testing.hpp>
