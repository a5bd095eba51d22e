// The line between a test app and its test: counters, gates and texts, over standard input and output.
#pragma once

#include <condition_variable>
#include <map>
#include <mutex>
#include <set>
#include <string>
#include <string_view>
#include <thread>

namespace browser_tests {

/// Lets a test see and hold what happens in its app's callbacks. Commands are lines on standard input, each
/// answered by a line on standard output that starts with "= ":
///
///     count NAME   how often count(NAME) was called
///     text NAME    what was last set by text(NAME, …)
///     hold NAME    from now on pass(NAME) waits
///     free NAME    ends that
///     set NAME N   number(NAME, …) is N from now on
///     stop         the test is about to end the program: everything is let go
///
/// A standard input that ends without "stop" means that the test has died: the program ends.
class Control {
 public:
  Control();
  Control(const Control&) = delete;
  Control& operator=(const Control&) = delete;

  /// Counts a call; returns the new count.
  int count(std::string_view name);
  /// Waits while the test holds `name`.
  void pass(std::string_view name);
  /// Leaves a text for the test to read.
  void text(std::string_view name, std::string value);
  /// The number that the test has set last.
  int number(std::string_view name, int unless_set);

 private:
  void listen();
  std::string answer(const std::string& verb, const std::string& name, int number = 0);

  std::mutex mutex_;
  std::condition_variable freed_;
  std::map<std::string, int, std::less<>> counts_;
  std::map<std::string, std::string, std::less<>> texts_;
  std::map<std::string, int, std::less<>> numbers_;
  std::set<std::string, std::less<>> held_;
};

}  // namespace browser_tests
