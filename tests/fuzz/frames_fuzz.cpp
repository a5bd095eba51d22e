// Bytes of a WebSocket client: the same messages come out of them however the network cuts them.
#include <cdash/http/impl/frames.ipp>
#include <string>
#include <vector>

#include "fuzz.hpp"

using namespace cdash;

namespace {

std::vector<std::string> events(std::string bytes, std::size_t piece) {
  static const Limits limits{.websocket_message_bytes = 2000};
  detail::BodyBudget budget(1 << 20);
  detail::FrameReader reader(limits, budget);
  std::vector<std::string> all;
  for (std::size_t at = 0; at < bytes.size(); at += piece) {
    std::span<char> input(bytes.data() + at, std::min(piece, bytes.size() - at));
    for (;;) {
      const auto event = reader.next(input);
      if (event == detail::FrameReader::Event::more) break;
      if (event == detail::FrameReader::Event::failed) {
        all.push_back("failed");
        return all;
      }
      all.push_back(std::to_string(static_cast<int>(event)) + std::string(reader.payload()));
      cdash_fuzz::check(reader.payload().size() <= limits.websocket_message_bytes, "no message is too long");
    }
    cdash_fuzz::check(input.empty(), "all bytes are taken");
  }
  return all;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::string bytes(cdash_fuzz::text(data, size));
  const auto whole = events(bytes, bytes.size());
  cdash_fuzz::check(events(bytes, 1) == whole, "single bytes make the same messages");
  cdash_fuzz::check(events(bytes, 1 + data[0] % 7U) == whole, "pieces make the same messages");
  return 0;
}
