// Bodies of control.hpp.
#include "control.hpp"

#include <csignal>
#include <iostream>
#include <sstream>

namespace browser_tests {

Control::Control() {
  // Detached: it waits in a read that nothing can end, and lives as long as the program.
  std::thread([this] { listen(); }).detach();
}

int Control::count(std::string_view name) {
  const std::lock_guard lock(mutex_);
  return ++counts_[std::string(name)];
}

void Control::pass(std::string_view name) {
  std::unique_lock lock(mutex_);
  freed_.wait(lock, [&] { return !held_.contains(name); });
}

void Control::text(std::string_view name, std::string value) {
  const std::lock_guard lock(mutex_);
  texts_[std::string(name)] = std::move(value);
}

int Control::number(std::string_view name, int unless_set) {
  const std::lock_guard lock(mutex_);
  const auto set = numbers_.find(name);
  return set == numbers_.end() ? unless_set : set->second;
}

std::string Control::answer(const std::string& verb, const std::string& name, int number) {
  const std::lock_guard lock(mutex_);
  if (verb == "count") return std::to_string(counts_[name]);
  if (verb == "text") return texts_[name];
  if (verb == "hold") {
    held_.insert(name);
  } else if (verb == "free") {
    held_.erase(name);
  } else if (verb == "set") {
    numbers_[name] = number;
  } else if (verb == "stop") {
    held_.clear();
  } else {
    return "unknown command " + verb;
  }
  freed_.notify_all();
  return "ok";
}

void Control::listen() {
  std::string line;
  bool stopping = false;
  while (std::getline(std::cin, line)) {
    std::istringstream words(line);
    std::string verb, name;
    int number = 0;
    words >> verb >> name >> number;
    stopping = stopping || verb == "stop";
    std::cout << "= " + answer(verb, name, number) + "\n" << std::flush;
  }
  if (!stopping) {
    answer("stop", "");
    std::raise(SIGTERM);
  }
}

}  // namespace browser_tests
