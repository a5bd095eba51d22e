// Bodies of http/beast.hpp.
#pragma once

#include <cdash/http/beast.hpp>
#include <cdash/http/impl/reply.ipp>

namespace cdash::detail {

CDASH_DECL BeastResponse beast_response(Response response, const BeastRequest& request) {
  BeastResponse answer(static_cast<boost::beast::http::status>(response.status), request.version);
  const auto text = [](std::string_view view) { return boost::beast::string_view(view.data(), view.size()); };
  if (!response.content_type.empty())
    answer.set(boost::beast::http::field::content_type, text(response.content_type));
  for (const auto& [name, value] : response.headers)
    if (is_sendable(name, value)) answer.insert(text(name), text(value));
  if (has_body(response.status)) answer.content_length(response.body.size());
  if (has_body(response.status) && request.request.method != "HEAD") answer.body() = std::move(response.body);
  answer.keep_alive(request.keeps_alive);
  return answer;
}

CDASH_DECL std::string head_of(const BeastRequest& request) {
  std::string head;
  ((head += request.request.method) += ' ') += request.request.target;
  head += request.version == 10 ? " HTTP/1.0\r\n" : " HTTP/1.1\r\n";
  for (const auto& [name, value] : request.request.headers) (((head += name) += ": ") += value) += "\r\n";
  return head += "\r\n";
}

}  // namespace cdash::detail
