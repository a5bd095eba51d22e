// Bodies of app/impl/around.hpp.
#pragma once

#include <cdash/app/impl/around.hpp>
#include <cdash/app/impl/call.hpp>
#include <cdash/app/impl/request_id.hpp>
#include <exception>
#include <string>
#include <utility>

namespace cdash::detail {

CDASH_DECL std::optional<Response> Around::refuse(Request& request) const { return gate_.refuse(request); }

CDASH_DECL Response Around::finish(const Request& request, Response response) const noexcept {
  try {
    response = form_.fit(request, std::move(response));
  } catch (const std::exception& error) {
    log_line(app_.settings, std::string("cdash: an answer failed: ") + error.what());
    response = plain_error(500);
  }
  try {
    response = gate_.finish(request, std::move(response));
    operation_.complete(request, response);
  } catch (...) {  // no memory for more than the answer
  }
  return response;
}

// Hands an answer on when it has been completed.
class FinishedLater final : public Later {
 public:
  FinishedLater(const Around& around, const Request& request, std::shared_ptr<Later> later)
      : around_(around), request_(request), later_(std::move(later)) {}

  void answer(Response response) noexcept override {
    const RequestScope scope(request_);
    later_->answer(around_.finish(request_, std::move(response)));
  }

 private:
  const Around& around_;
  Request request_;
  std::shared_ptr<Later> later_;
};

CDASH_DECL std::shared_ptr<Later> Around::finish_later(const Request& request,
                                                       std::shared_ptr<Later> later) const {
  return std::make_shared<FinishedLater>(*this, request, std::move(later));
}

}  // namespace cdash::detail
