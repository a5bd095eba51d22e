// What else than calls of callbacks may travel over a page's WebSocket.
#pragma once

#include <boost/json/object.hpp>
#include <cdash/app/message.hpp>
#include <memory>
#include <optional>
#include <string_view>

namespace cdash::detail {

/// Belongs to one connection, which all tabs of a browser share. None of the functions may block, or throw.
class Subscriber {
 public:
  virtual ~Subscriber() = default;

  /// First, before anything else.
  virtual void opened(std::shared_ptr<Channel> channel) noexcept = 0;
  /// A message of a type that is none of Dash's; its rendererId is text of sensible length. False: the type
  /// is not known here either.
  virtual bool received(std::string_view type, const boost::json::object& message) noexcept = 0;
  /// A message or an array of them, as JSON: asked for when no answer of a callback waits.
  virtual std::optional<Body> next() noexcept = 0;
  /// One of the pages has gone, others of the browser may stay.
  virtual void left(std::string_view renderer_id) noexcept = 0;
  /// Last.
  virtual void closed() noexcept = 0;
};

}  // namespace cdash::detail
