// App::run: from main() to a served app.
#pragma once

#include <cdash/app/app.hpp>
#include <cdash/config.hpp>

#ifdef CDASH_HEADER_ONLY
#include <cdash/http/impl/run.ipp>
#endif
