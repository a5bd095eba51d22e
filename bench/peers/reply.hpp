// What both peers answer with: the body of cdash's own reply, from a file, and the same headers.
#pragma once

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

/// The whole file; ends the program if there is none.
inline std::string read_file(const char* path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) {
    std::fprintf(stderr, "cannot read %s\n", path);
    std::exit(1);
  }
  return {std::istreambuf_iterator<char>(file), {}};
}

inline void say_port(unsigned port) {
  std::printf("Dash is running on http://127.0.0.1:%u/\n", port);
  std::fflush(stdout);
}

// Formatted once: telling the time is not what is compared.
inline constexpr const char* date = "Sun, 06 Nov 1994 08:49:37 GMT";
