// How cdash is built into a program: header-only, or against the compiled library.
//
// Header-only is the default: include a header and be done. With CDASH_COMPILED the headers carry
// declarations only, and one translation unit of the program (the target cdash::compiled) includes
// <cdash/src.hpp>. One program uses one of the two.
#pragma once

#if defined(CDASH_COMPILED) && defined(CDASH_HEADER_ONLY)
#error "cdash: CDASH_COMPILED with CDASH_HEADER_ONLY: link either cdash::compiled or cdash::cdash, not both"
#endif

#if !defined(CDASH_COMPILED) && !defined(CDASH_HEADER_ONLY)
#define CDASH_HEADER_ONLY 1
#endif

#if defined(CDASH_COMPILED)
#define CDASH_DECL
#else
#define CDASH_DECL inline
#endif
