// A server on an io_context of the user's: a public header that includes Asio.
//
//     boost::asio::io_context loop;
//     cdash::Server server{loop, app, {.port = 8050}};
//     loop.run();
//
// The loop may be run by any number of threads. One made with BOOST_ASIO_CONCURRENCY_HINT_UNSAFE takes no
// callback threads and its server's members only on the thread that runs it.
#pragma once

#include <boost/asio/io_context.hpp>
#include <cdash/http/server.hpp>
