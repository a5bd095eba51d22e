// Bodies of app/impl/people.hpp.
#pragma once

#include <cdash/app/impl/call.hpp>
#include <cdash/app/impl/people.hpp>
#include <cdash/app/impl/state.hpp>
#include <exception>
#include <string>

namespace cdash::detail {

inline std::string_view in_other_words(int status) {
  switch (status) {
    case 400:
      return "The server cannot make sense of this address.";
    case 401:
    case 403:
      return "This is not open to you.";
    case 404:
      return "There is nothing at this address.";
    case 405:
      return "This address is not there for what was asked of it.";
    case 503:
      return "There is too much to do at the moment. Please try again soon.";
    default:
      return status >= 500 ? "Something went wrong here. Please try again later." : "";
  }
}

inline std::string short_error_page(int status, const std::string& request_id) {
  const auto number = std::to_string(status);
  return "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"UTF-8\">\n"
         "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" +
         number + "</title>\n<style>\n" +
         "body { margin: 20vh auto 0; max-width: 30rem; padding: 0 1.5rem; color: #333;"
         " font: 1.1rem/1.5 system-ui, sans-serif; }\n"
         "h1 { margin: 0; font-size: 4rem; font-weight: 300; line-height: 1; color: #888; }\n"
         "@media (prefers-color-scheme: dark) { body { background: #1b1b1b; color: #ddd; } }\n"
         "</style>\n</head>\n<body>\n<h1>" +
         number + "</h1>\n<p>" + std::string(in_other_words(status)) + "</p>\n" +
         (status >= 500 && !request_id.empty() ? "<p>Request " + request_id + "</p>\n" : "") +
         "</body>\n</html>\n";
}

CDASH_DECL void show_to_people(const AppSettings& settings, const Request& request, Response& response) {
  // Scripts, images and fetches ask for other things.
  if (response.status < 400 || request.header("Accept").find("text/html") == std::string_view::npos) return;
  if (response.body.is_fetched() || response.body.view() != plain_error(response.status).body.view()) return;
  try {
    const auto id = request.id.text();
    response.body = Body(settings.error_page ? settings.error_page({response.status, id})
                                             : short_error_page(response.status, id));
  } catch (const std::exception& error) {
    log_line(settings, std::string("cdash: error_page threw: ") + error.what());
  } catch (...) {
    log_line(settings, "cdash: error_page threw something that is no std::exception");
  }
}

}  // namespace cdash::detail
