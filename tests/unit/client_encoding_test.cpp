// How a browser's wishes for compression and freshness are read.
#include <array>
#include <catch2/catch.hpp>
#include <cdash/client/encoding.hpp>
#include <cdash/client/sha256.hpp>
#include <cdash/error.hpp>
#include <string>
#include <string_view>
#include <vector>

using cdash::client::Encoding;
using cdash::client::etag_matches;
using cdash::client::gunzip;
using cdash::client::negotiate;

namespace {

constexpr std::array both{Encoding::brotli, Encoding::gzip};

Encoding chosen(std::string_view accept) { return negotiate(accept, both); }

// "abcabcabcabc", packed by gzip.
constexpr std::string_view packed{
    "\037\213\010\000\000\000\000\000\002\377KLJN\204\041\000\064\052nZ\014\000\000\000", 25};

std::string error_of(std::string_view gzip, std::size_t size) {
  try {
    (void)gunzip(gzip, size);
  } catch (const cdash::Error& error) {
    return error.what();
  }
  return {};
}

}  // namespace

TEST_CASE("a browser that takes everything gets brotli") {
  CHECK(chosen("gzip, deflate, br, zstd") == Encoding::brotli);
}

TEST_CASE("a browser on plain http gets gzip") { CHECK(chosen("gzip, deflate") == Encoding::gzip); }

TEST_CASE("no Accept-Encoding asks for plain bytes") { CHECK(chosen("") == Encoding::identity); }

TEST_CASE("an encoding with q=0 is refused") {
  CHECK(chosen("gzip, br;q=0") == Encoding::gzip);
  CHECK(chosen("br;q=0.000, gzip;q=0") == Encoding::identity);
}

TEST_CASE("the highest q wins over our own order") {
  CHECK(chosen("br;q=0.5, gzip;q=0.501") == Encoding::gzip);
}

TEST_CASE("identity wins where it is wanted more") {
  CHECK(chosen("identity, gzip;q=0.5") == Encoding::identity);
  CHECK(chosen("identity;q=0.5, gzip;q=0.5") == Encoding::gzip);
}

TEST_CASE("a star stands for what is not named") {
  CHECK(chosen("*") == Encoding::brotli);
  CHECK(chosen("br;q=0, *") == Encoding::gzip);
  CHECK(chosen("gzip, *;q=0") == Encoding::gzip);
}

TEST_CASE("identity remains when everything is refused") {
  CHECK(chosen("identity;q=0, *;q=0") == Encoding::identity);
}

TEST_CASE("encodings are read without regard to case and blanks") {
  CHECK(chosen(" GZip ; Q=1 ") == Encoding::gzip);
  CHECK(chosen("x-gzip") == Encoding::gzip);
}

TEST_CASE("an encoding whose q is no number is refused") {
  for (const auto* q :
       {"gzip;q=", "gzip;q=2", "gzip;q=-1", "gzip;q=1.001", "gzip;q=0.0001", "gzip;q=0,5", "gzip;q=a"})
    CHECK(chosen(q) == Encoding::identity);
}

TEST_CASE("what the file has not is not chosen") {
  CHECK(negotiate("br, gzip;q=0.1", std::array{Encoding::gzip}) == Encoding::gzip);
  CHECK(negotiate("br, gzip", {}) == Encoding::identity);
}

TEST_CASE("empty items between commas are nothing") { CHECK(chosen(",, ,gzip,") == Encoding::gzip); }

TEST_CASE("an ETag is found in a list, weak or strong") {
  CHECK(etag_matches("\"a\", W/\"b\"", "\"b\""));
  CHECK(etag_matches(" * ", "\"b\""));
}

TEST_CASE("another ETag does not match") {
  CHECK_FALSE(etag_matches("\"ab\"", "\"b\""));
  CHECK_FALSE(etag_matches("b", "\"b\""));
  CHECK_FALSE(etag_matches("", "\"b\""));
}

TEST_CASE("gzip unpacks") { CHECK(gunzip(packed, 12) == "abcabcabcabc"); }

TEST_CASE("gzip of another length than promised is told") {
  CHECK(error_of(packed, 11) ==
        "cdash: a front-end file does not unpack: 12 bytes came out of 25, wanted 11");
  CHECK(error_of(packed, 13) ==
        "cdash: a front-end file does not unpack: 12 bytes came out of 25, wanted 13");
}

TEST_CASE("gzip that was cut off is told") {
  CHECK(error_of(packed.substr(0, 20), 12) ==
        "cdash: a front-end file does not unpack: 12 bytes came out of 20, wanted 12");
}

TEST_CASE("SHA-256 of the standard's examples") {
  using cdash::client::sha256_hex;
  CHECK(sha256_hex("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  CHECK(sha256_hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(sha256_hex("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") ==
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
  CHECK(sha256_hex(std::string(1000000, 'a')) ==
        "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}
