// Bodies of app/access.hpp.
#pragma once

#include <cdash/app/access.hpp>
#include <cdash/app/impl/headers.hpp>
#include <cdash/app/impl/status.hpp>

namespace cdash {

CDASH_DECL Response text_response(int status, std::string text) {
  if (text.empty()) text = std::to_string(status) + ' ' + std::string(detail::reason_phrase(status));
  Response response;
  response.status = status;
  response.content_type = "text/plain; charset=utf-8";
  response.body = Body(text + '\n');
  return response;
}

CDASH_DECL Response redirect(std::string to) {
  detail::check_header("Location", to);
  Response response;
  response.status = 303;
  response.headers.emplace_back("Location", std::move(to));
  return response;
}

CDASH_DECL Access refuse_to_login(const Request& request, std::string login, std::string why) {
  return Access::refuse(request.is_navigation() ? redirect(std::move(login)) : text_response(401),
                        std::move(why));
}

}  // namespace cdash
