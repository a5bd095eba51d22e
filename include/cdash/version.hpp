// The version of cdash, for the preprocessor and for programs.
#pragma once

#define CDASH_VERSION_MAJOR 0
#define CDASH_VERSION_MINOR 1
#define CDASH_VERSION_PATCH 0
#define CDASH_VERSION "0.1.0"
